"""One battery for all rivals: a new one joins by being listed in baselines/all.py."""

import dataclasses
import importlib
from dataclasses import dataclass

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.all import RIVALS, Listed
from uproto_core.baselines.interface import Answers, Rival
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(12, 8, name="asked")).float()


def easy() -> TrainingData:
    """Three classes that lie apart, with practice photos."""
    data = made_data((12, 6, 3))
    return dataclasses.replace(data, folds=0, practice_features=data.features[:, 1], practice_labels=data.labels)


def odd() -> TrainingData:
    """One view; a class without text; in the one practice round no photo of the rarest class is learned from."""
    data = made_data((9, 5, 1), views=1)
    return dataclasses.replace(
        data,
        class_texts=data.class_texts * torch.tensor([1.0, 0.0, 1.0])[:, None],
        has_text=torch.tensor([True, False, True]),
        fold=torch.tensor([0, 0, 0, *[-1] * 6, 0, *[-1] * 4, 0]),
        folds=1,
    )


def bare() -> TrainingData:
    """Two classes without texts and without practice photos."""
    data = made_data((5, 2), has_texts=False)
    return dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)


def crowded() -> TrainingData:
    """More classes than the features have dimensions, most of them with one photo; no practice photos."""
    data = made_data((6, 3, *[1] * 18), views=1)
    return dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)


@dataclass(frozen=True)
class Fitted:
    """A rival with its answers after one fit to each kind of data."""

    rival: Rival
    easy: Answers
    odd: Answers
    bare: Answers
    crowded: Answers


@pytest.fixture(scope="module", params=RIVALS.values(), ids=RIVALS)
def fitted(request) -> Fitted:
    rival = request.param.rival
    return Fitted(rival, *(rival.fit(data(), CancelToken(), seed=0) for data in (easy, odd, bare, crowded)))


each_listed = pytest.mark.parametrize("listed", RIVALS.values(), ids=RIVALS)


def assert_probabilities(probabilities: torch.Tensor, photos: int, classes: int) -> None:
    assert probabilities.shape == (photos, classes)
    assert not probabilities.requires_grad
    assert bool((probabilities >= 0).all())
    assert_close(probabilities.sum(dim=1), torch.ones(photos))


@pytest.mark.parametrize(("data", "classes"), [("easy", 3), ("odd", 3), ("bare", 2), ("crowded", 20)])
def test_every_rival_gives_probabilities(fitted, data, classes):
    assert_probabilities(getattr(fitted, data)(ASKED), 12, classes)


def test_every_rival_answers_no_photos_with_nothing(fitted):
    assert fitted.easy(ASKED[:0]).shape == (0, 3)


def test_every_rival_learns_what_is_easy(fitted):
    data = easy()

    answers = fitted.easy(data.features[:, 0]).argmax(dim=1)

    assert float((answers == data.labels).double().mean()) > 0.9


def test_every_rival_learns_classes_without_text(fitted):
    if fitted.rival.name == "zero-shot":
        pytest.skip("zero-shot has nothing but texts")
    data = bare()

    assert torch.equal(fitted.bare(data.features[:, 0]).argmax(dim=1), data.labels)


def test_an_answer_does_not_depend_on_the_other_photos(fitted):
    # Whoever looks at the photos of an exam together learns from them.
    assert_close(fitted.easy(ASKED)[4:6], fitted.easy(ASKED[4:6]))


def test_the_same_seed_gives_the_same_answers(fitted):
    again = fitted.rival.fit(bare(), CancelToken(), seed=0)(ASKED)

    assert torch.equal(again, fitted.bare(ASKED))


@each_listed
def test_no_rival_changes_what_it_is_given(listed: Listed):
    data, untouched = crowded(), crowded()

    listed.rival.fit(data, CancelToken(), seed=0)

    for field in dataclasses.fields(data):
        given, expected = getattr(data, field.name), getattr(untouched, field.name)
        assert torch.equal(given, expected) if isinstance(given, torch.Tensor) else given == expected


@each_listed
def test_stop_ends_a_fit(listed: Listed):
    if listed.rival.name == "zero-shot":
        pytest.skip("zero-shot is done at once")
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        listed.rival.fit(easy(), cancel, seed=0)


@each_listed
def test_no_rival_tries_more_than_forty_settings_and_all_try_what_is_published(listed: Listed):
    module = importlib.import_module(type(listed.rival).__module__)
    if not hasattr(module, "SETTINGS"):
        pytest.skip("it has no grid of its own")

    assert len(set(module.SETTINGS)) == len(module.SETTINGS) <= 40
    assert module.USUAL in module.SETTINGS


def test_the_rivals_have_the_names_of_the_contract():
    assert set(RIVALS) == {
        *("zero-shot", "nearest-mean", "linear", "linear-weighted", "linear-balanced", "linear-adjusted", "tau-norm"),
        *("crt", "ldam-drw", "tip-adapter-f", "clip-adapter", "cross-modal", "clap", "lda", "lift-head"),
        *("vl-ltr-head", "etf-head", "ballad"),
    }


def test_rivals_stand_under_their_own_names_with_titles_of_one_line():
    titles = [listed.title for listed in RIVALS.values()]

    assert [listed.rival.name for listed in RIVALS.values()] == list(RIVALS)
    assert len(set(titles)) == len(titles)
    assert all(0 < len(title) < 70 and "\n" not in title for title in titles)
