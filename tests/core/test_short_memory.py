"""What says that memory ran out, and what a job makes of it."""

import errno
import os

import pytest

from uproto_core.cancel import CancelToken
from uproto_core.errors import OutOfMemoryError
from uproto_core.jobs import ScanJob
from uproto_core.pipeline.run import run_job
from uproto_core.short_memory import ran_out


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(errno.ENOMEM, os.strerror(errno.ENOMEM)),
        RuntimeError("can't start new thread"),
        ImportError("libx.so: failed to map segment from shared object"),
        RuntimeError("std::bad_alloc"),
        RuntimeError("could not create a primitive"),
        RuntimeError("std::future_error: Broken promise"),
    ],
)
def test_a_full_memory_is_known_by_its_errors_and_by_those_raised_from_them(error):
    outer = ValueError("a library's own")
    outer.__cause__ = error

    assert ran_out(error)
    assert ran_out(outer)


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, ""),
        RuntimeError("shapes"),
        ImportError("no module"),
        RuntimeError("could not create a primitive descriptor for the matmul primitive."),
    ],
)
def test_other_errors_say_nothing_about_memory(error):
    assert not ran_out(error)


def test_a_job_without_memory_fails_with_its_own_code(tmp_path):
    class Starved(CancelToken):
        def check(self) -> None:
            raise MemoryError

    (tmp_path / "Fox").mkdir()
    with pytest.raises(OutOfMemoryError):
        list(run_job(ScanJob(source=tmp_path), None, Starved()))
