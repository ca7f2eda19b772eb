"""The slider between rare and common, kept in a classifier: its answers and its "not sure" follow."""

import shutil
from pathlib import Path

import pytest

from tests.core.trained import only, run_to_end
from uproto_core.errors import BundleUnusableError
from uproto_core.events import PhotoAnswered
from uproto_core.figures import LeanPosition
from uproto_core.jobs import PredictJob
from uproto_core.store.balance import Balance, read_balance, write_balance
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.runs import read_lean


@pytest.fixture
def bundle(trained, tmp_path) -> BundlePaths:
    shutil.copytree(RunPaths(trained.run).bundle, tmp_path / "bundle")
    return BundlePaths(tmp_path / "bundle")


def confidences(trained, bundle: BundlePaths, photo: Path) -> dict[str, float]:
    events = run_to_end(trained.engine, PredictJob(bundle=bundle.root, photos=(photo,), top=4))
    (answer,) = [event.answer for event in only(events, PhotoAnswered)]
    return {entry.class_name: entry.confidence for entry in answer.top}


def position(trained, lean: float) -> LeanPosition:
    return next(entry for entry in read_lean(RunPaths(trained.run)).positions if entry.lean == lean)


def test_answers_follow_what_was_kept_at_once_and_even_is_exactly_as_before(trained, bundle):
    photo = trained.source / "Lynx" / "001.jpg"
    even = confidences(trained, bundle, photo)

    write_balance(bundle, Balance(lean=-1, threshold=position(trained, -1).threshold))
    rare = confidences(trained, bundle, photo)
    write_balance(bundle, Balance(lean=1, threshold=position(trained, 1).threshold))
    common = confidences(trained, bundle, photo)
    write_balance(bundle, Balance(lean=0, threshold=position(trained, 0).threshold))

    # Fox has 16 photos, Owl 1.
    assert common["Fox"] > even["Fox"] > rare["Fox"]
    assert common["Owl"] < even["Owl"] < rare["Owl"]
    assert confidences(trained, bundle, photo) == even


def test_the_limit_for_not_sure_is_that_of_the_place(trained, bundle):
    photo = trained.source / "Fox" / "000.jpg"
    write_balance(bundle, Balance(lean=0, threshold=1.5))

    events = run_to_end(trained.engine, PredictJob(bundle=bundle.root, photos=(photo,)))

    assert only(events, PhotoAnswered)[0].answer.reason in {"low", "between-two"}


def test_what_was_never_moved_is_nothing(bundle):
    assert read_balance(bundle) is None


@pytest.mark.parametrize("text", ["", "{}", '{"format": 1, "lean": 3, "threshold": 0.5}', '{"format": 9}', "\xff"])
def test_a_damaged_place_is_an_error_and_not_another_answer(trained, bundle, text):
    bundle.balance.write_text(text, encoding="latin-1")

    with pytest.raises(BundleUnusableError, match="slider"):
        confidences(trained, bundle, trained.source / "Fox" / "000.jpg")
