import sys

import pytest

from uproto_core.errors import NoDisplayError, SystemPartMissingError
from uproto_gui import system_parts
from uproto_gui.system_parts import require_system_parts

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring everything along")


@pytest.mark.parametrize(
    ("said", "part", "package"),
    [
        ("libxcb-cursor.so.0: cannot open shared object file", "libxcb-cursor.so.0", "libxcb-cursor0"),
        ("ImportError: libEGL.so.1: cannot open shared object file: No such file", "libEGL.so.1", "libegl1"),
        ("libnobody.so.7: cannot open", "libnobody.so.7", "the package that has it"),
    ],
)
def test_the_missing_library_is_named_with_its_package(said, part, package):
    error = system_parts._missing(said)

    assert error.part == part
    assert error.package.startswith(package)
    assert part in error.what_happened
    assert package in error.what_to_do


@linux
def test_a_library_that_cannot_be_loaded_is_told(tmp_path):
    broken = tmp_path / "libqxcb.so"
    broken.write_bytes(b"no library")

    with pytest.raises(SystemPartMissingError):
        system_parts._require_library(broken)


@linux
@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_display_it_is_said_so(environment):
    with pytest.raises(NoDisplayError):
        require_system_parts(environment)


@linux
@pytest.mark.parametrize("environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_where_no_x_server_is_needed_none_is_asked_for(environment):
    require_system_parts(environment)
