"""open_clip imports in a fresh interpreter, whether torchvision's compiled operators can be loaded or not."""

import subprocess
import sys

import pytest

_IMPORT = """
from uproto_core.backbone.torchvision_guard import declare_missing_operators, import_open_clip
declared = declare_missing_operators()
open_clip = import_open_clip()
import torchvision
assert open_clip.create_model("ViT-B-32", load_weights=False, device="meta") is not None
assert torchvision.ops.FrozenBatchNorm2d(3) is not None
print(declared, declare_missing_operators())
"""

_WITHOUT_THE_LIBRARY = """
import torch
def refuse(path):
    raise OSError(f"{path}: undefined symbol")
torch.ops.load_library = refuse
"""

# Where the true library does not load, its schemas stand for it: they are what torchvision looks for.
_WITH_THE_LIBRARY = """
import torch
from uproto_core.backbone.torchvision_guard import _library_loads
if not _library_loads():
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
"""


@pytest.mark.parametrize(
    ("before", "declares"),
    [
        pytest.param(_WITHOUT_THE_LIBRARY, True, id="cannot be loaded"),
        pytest.param(_WITH_THE_LIBRARY, False, id="are there already"),
    ],
)
def test_open_clip_imports_whether_the_operators(before, declares):
    command = [sys.executable, "-W", "ignore", "-c", before + _IMPORT]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    assert ended.returncode == 0, ended.stderr
    # Declared once: a second call finds them.
    assert ended.stdout.split() == [str(declares), "False"]


def test_open_clip_imports_here_as_it_is(open_clip):
    import torch  # noqa: PLC0415  (after the fixture's own import)

    assert hasattr(torch.ops.torchvision, "nms")
    assert open_clip.__name__ == "open_clip"
