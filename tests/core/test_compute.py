"""Where a job computes, and how its steps shrink until they fit."""

import pytest
import torch

from uproto_core.cancel import CancelToken
from uproto_core.compute import (
    Compute,
    choose_compute,
    in_smaller_steps,
    is_device_lost,
    is_out_of_memory,
    usable_cores,
)
from uproto_core.errors import DeviceLostError, OutOfMemoryError
from uproto_core.jobs import PredictJob
from uproto_core.pipeline.run import run_job


def holding(most: int, tried: list[int]):
    def work(batch: int) -> str:
        tried.append(batch)
        if batch > most:
            raise MemoryError
        return f"{batch} fit"

    return work


@pytest.mark.parametrize(
    ("first", "most", "sizes"), [(32, 32, [32]), (32, 9, [32, 16, 8]), (7, 1, [7, 3, 1]), (1, 1, [1])]
)
def test_steps_are_halved_until_they_fit(first, most, sizes):
    tried: list[int] = []
    told: list[int] = []

    made = in_smaller_steps(holding(most, tried), first, model="a model", smaller=told.append)

    assert made == (f"{sizes[-1]} fit", sizes[-1])
    assert tried == sizes
    assert told == sizes[1:]


def test_what_does_not_fit_at_all_is_said_so():
    tried: list[int] = []

    with pytest.raises(OutOfMemoryError, match="vit-l-14"):
        in_smaller_steps(holding(0, tried), 8, model="vit-l-14", smaller=lambda _: None)

    assert tried == [8, 4, 2, 1]


def test_a_true_lack_of_memory_is_told_from_other_faults():
    with pytest.raises(RuntimeError) as lack:
        torch.empty(1 << 60, dtype=torch.uint8)
    with pytest.raises(RuntimeError) as bug:
        torch.ones(2) @ torch.ones(3)

    assert is_out_of_memory(lack.value)
    assert is_out_of_memory(MemoryError())
    assert is_out_of_memory(torch.cuda.OutOfMemoryError("CUDA out of memory"))
    assert not is_out_of_memory(bug.value)
    assert not is_out_of_memory(ValueError("out of memory"))


def test_a_bug_goes_through_as_it_is():
    def work(_: int) -> None:
        raise RuntimeError("shapes differ")

    with pytest.raises(RuntimeError, match="shapes differ"):
        in_smaller_steps(work, 8, model="a model", smaller=lambda _: None)


def test_the_processor_is_always_there():
    compute = choose_compute("cpu")

    assert compute.device.type == "cpu"
    assert compute.found().device == "cpu"
    assert compute.found().cores == usable_cores() >= 1


@pytest.mark.parametrize("accelerator", ["auto", "cuda", "mps"])
def test_what_is_asked_for_and_not_there_falls_back_to_the_processor(accelerator):
    compute = choose_compute(accelerator)

    if torch.cuda.is_available() or torch.backends.mps.is_available():
        assert compute.name
    else:
        assert compute.device.type == "cpu"


@pytest.mark.parametrize(
    ("words", "is_lost"),
    [
        ("CUDA error: unspecified launch failure", True),
        ("CUDA error: an illegal memory access was encountered", True),
        ("cuDNN error: CUDNN_STATUS_INTERNAL_ERROR", True),
        ("CUDA error: device-side assert triggered", False),
        ("CUDA error: out of memory", False),
        ("mat1 and mat2 shapes cannot be multiplied", False),
    ],
)
def test_a_graphics_card_that_fails_is_told_from_a_fault_of_ours(words, is_lost):
    assert is_device_lost(RuntimeError(words)) == is_lost


def test_a_job_on_a_graphics_card_that_fails_says_so(tmp_path):
    def models():
        raise RuntimeError("CUDA error: unspecified launch failure")

    job = PredictJob(bundle=tmp_path, photos=())

    with pytest.raises(DeviceLostError, match="stopped answering"):
        list(run_job(job, models, CancelToken()))


@pytest.mark.parametrize(("image_px", "views"), [(64, 32), (128, 32), (224, 10), (256, 8), (336, 4), (2048, 1)])
def test_on_a_processor_large_photos_come_a_few_at_a_time(image_px, views):
    assert Compute(device=torch.device("cpu"), batch=32).views_a_step(image_px) == views


def test_a_graphics_card_takes_as_many_as_it_was_given():
    assert Compute(device=torch.device("cuda"), batch=256).views_a_step(336) == 256
