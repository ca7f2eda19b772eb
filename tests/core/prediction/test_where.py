"""Where a classifier looked, by hiding parts of the photo."""

from pathlib import Path

import pytest
from PIL import Image

from tests.core.trained import only, run_to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.events import PhotoAnswered, PhotoExplained
from uproto_core.jobs import ExplainJob, PredictJob
from uproto_core.pipeline.kept import KeptModels
from uproto_core.prediction.where import where_looked


@pytest.fixture
def photo(trained) -> Path:
    return sorted((trained.source / "Fox").iterdir())[0]


def explained(trained, photo: Path, class_name: str = "") -> PhotoExplained:
    job = ExplainJob(bundle=trained.run, photo=photo, class_name=class_name)
    return only(run_to_end(trained.engine, job), PhotoExplained)[0]


def test_the_parts_are_a_grid_over_the_photo_and_the_largest_counts_one(trained, photo):
    found = explained(trained, photo)

    rows = {len(row) for row in found.weights}
    values = [value for row in found.weights for value in row]
    assert len(rows) == 1
    assert 16 <= len(values) <= 200
    assert all(0 <= value <= 1 for value in values)
    assert max(values) in (0, 1)


def test_the_confidence_is_the_answers_own_and_hiding_a_part_can_only_be_told_of_the_same_class(trained, photo):
    answered = only(run_to_end(trained.engine, PredictJob(bundle=trained.run, photos=(photo,))), PhotoAnswered)[0]
    top = answered.answer.top[0]

    found = explained(trained, photo)

    assert (found.path, found.class_name) == (photo, top.class_name)
    # The photo is made smaller before parts of it are hidden.
    assert found.sure == pytest.approx(top.confidence, abs=0.02)
    assert found.sure_without <= found.sure + 1e-9 or not any(map(any, found.weights))


def test_another_class_can_be_asked_about(trained, photo):
    likeliest = explained(trained, photo).class_name
    other = "Lynx" if likeliest != "Lynx" else "Fox"

    assert explained(trained, photo, other).class_name == other


def test_no_part_of_a_plain_surface_stands_out(trained, tmp_path):
    plain = tmp_path / "plain.png"
    Image.new("RGB", (200, 120), (90, 90, 90)).save(plain)

    found = explained(trained, plain)

    assert not any(map(any, found.weights))


def test_a_panorama_has_longer_cells_and_not_hundreds(trained, tmp_path):
    wide = tmp_path / "wide.png"
    Image.linear_gradient("L").convert("RGB").resize((900, 90)).save(wide)

    found = explained(trained, wide)

    assert len(found.weights[0]) <= 3 * len(found.weights)


def test_it_can_be_stopped_between_two_looks(trained):
    kept = KeptModels()
    bundle = kept.bundle(trained.run, kept.compute("cpu"))
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        where_looked(bundle, Image.new("RGB", (64, 64)), None, cancel)
