"""How often right a person wants answers to be: kept with the classifier, or asked for once."""

import shutil

import pytest

from tests.core.trained import only, run_to_end
from uproto_core.errors import TargetUnknownError
from uproto_core.events import PhotoAnswer, PhotoAnswered
from uproto_core.jobs import ExportJob, PredictJob
from uproto_core.store.balance import aiming, read_balance, read_sure, write_balance
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.runs import read_lean


@pytest.fixture
def bundle(trained, tmp_path) -> BundlePaths:
    shutil.copytree(RunPaths(trained.run).bundle, tmp_path / "bundle")
    return BundlePaths(tmp_path / "bundle")


def answers(trained, bundle: BundlePaths, right: float | None = None) -> list[PhotoAnswer]:
    job = PredictJob(bundle=bundle.root, photos=(trained.source / "Fox", trained.source / "Lynx"), right=right)
    return [event.answer for event in only(run_to_end(trained.engine, job), PhotoAnswered)]


def test_a_training_keeps_what_each_target_costs_and_its_own_is_the_one_it_has(trained, bundle):
    table = read_sure(bundle)
    middle = next(place for place in read_lean(RunPaths(trained.run)).positions if place.lean == 0)

    cost = table.cost(0, table.target)

    assert table.target == 0.9
    assert cost.point.threshold == middle.threshold
    assert (cost.answered, cost.right) == (middle.answered.share, middle.answered.right)


def test_always_answers_every_photo(trained, bundle):
    assert all(answer.answer is not None and answer.reason is None for answer in answers(trained, bundle, right=0))


def test_what_is_kept_is_what_is_answered_with(trained, bundle):
    asked = answers(trained, bundle, right=0.5)

    write_balance(bundle, aiming(None, 0.5, read_sure(bundle)))

    assert answers(trained, bundle) == asked


def test_answers_that_are_there_change_as_the_classifier_itself_would(trained, bundle):
    table = read_sure(bundle)
    strict, always = answers(trained, bundle, right=0.99), answers(trained, bundle, right=0)

    def decided(given):
        return [(answer.answer, answer.reason) for answer in given]

    assert decided(answer.under(table.cost(0, 0).limits) for answer in strict) == decided(always)
    assert decided(answer.under(table.cost(0, 0.99).limits) for answer in always) == decided(strict)


def test_moving_the_slider_keeps_the_target(bundle):
    table = read_sure(bundle)

    moved = aiming(None, 0.6, table).leaning(-1, 0.123, table)

    assert (moved.lean, moved.target) == (-1, 0.6)
    assert moved.threshold == table.cost(-1, 0.6).point.threshold
    assert aiming(moved, 0.7, table).lean == -1


def test_a_slider_without_a_target_has_the_limit_of_the_training(bundle):
    table = read_sure(bundle)
    write_balance(bundle, aiming(None, 0.6, table).model_copy(update={"target": None}))

    moved = read_balance(bundle).leaning(1, 0.456, table)

    assert (moved.threshold, moved.target) == (0.456, None)


def test_a_classifier_taken_along_takes_its_table_along(trained, bundle, tmp_path):
    run_to_end(trained.engine, ExportJob(bundle=bundle.root, form="folder", out=tmp_path / "taken"))

    assert read_sure(BundlePaths(tmp_path / "taken")) == read_sure(bundle)


def test_an_older_classifier_says_that_it_cannot_tell_and_answers_as_before(trained, bundle):
    bundle.sure.unlink()
    write_balance(bundle, aiming(None, 0.9, read_sure(BundlePaths(RunPaths(trained.run).bundle))))

    assert len(answers(trained, bundle)) == 23
    assert len(answers(trained, bundle, right=0)) == 23
    with pytest.raises(TargetUnknownError):
        answers(trained, bundle, right=0.95)
