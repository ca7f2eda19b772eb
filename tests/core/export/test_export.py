"""A classifier for other programs answers as itself, or is not handed out."""

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from tests.core.trained import only, run_to_end, write_photos
from uproto_core import load_bundle
from uproto_core.engine import LocalEngine
from uproto_core.errors import DiskFullError, ExportDiffersError, PackageMissingError, PlaceTakenError
from uproto_core.events import BundleExported, PhotoAnswered
from uproto_core.jobs import ExportJob, PredictJob
from uproto_core.photos.load import load_image
from uproto_core.pipeline import export as export_path
from uproto_core.store.balance import Balance, write_balance
from uproto_core.store.paths import BundlePaths, RunPaths


@pytest.fixture(scope="module")
def written(trained, tmp_path_factory) -> tuple[Path, BundleExported]:
    out = tmp_path_factory.mktemp("export") / "animals.onnx"
    job = ExportJob(bundle=trained.run, form="onnx", out=out)
    (done,) = only(run_to_end(trained.engine, job), BundleExported)
    return out, done


def top(engine: LocalEngine, bundle: Path, photo: Path) -> dict[str, float]:
    events = run_to_end(engine, PredictJob(bundle=bundle, photos=(photo,), top=4))
    return {entry.class_name: entry.confidence for entry in only(events, PhotoAnswered)[0].answer.top}


def by_onnx(file: Path, photo: Path) -> tuple[dict[str, float], bool]:
    """As another program reads it: nothing of uproto but the file."""
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    classes = json.loads(session.get_modelmeta().custom_metadata_map["uproto.classes"])
    probabilities, _, is_sure = session.run(None, {"image": np.asarray(load_image(photo))})
    return dict(zip(classes, probabilities.tolist(), strict=True)), bool(is_sure)


def test_the_file_answers_photos_as_the_classifier_does(trained, written):
    file, done = written
    assert done.path == file
    assert done.photos > 10
    assert done.largest_difference < 0.05
    for photo in (trained.source / "Fox" / "001.jpg", trained.source / "Badger" / "002.jpg"):
        theirs, _ = by_onnx(file, photo)
        assert theirs == pytest.approx(top(trained.engine, trained.run, photo), abs=0.05)
        assert sum(theirs.values()) == pytest.approx(1, abs=1e-5)


def test_the_file_is_whole_and_says_what_it_is(written):
    model = onnx.load(written[0])

    onnx.checker.check_model(model, full_check=True)
    said = {entry.key: entry.value for entry in model.metadata_props}
    assert json.loads(said["uproto.classes"]) == ["Badger", "Fox", "Lynx", "Owl"]
    assert said["uproto.format"] == "1"
    assert 0 <= float(said["uproto.threshold"]) <= 2


def test_the_slider_goes_along(trained, tmp_path):
    shutil.copytree(RunPaths(trained.run).bundle, tmp_path / "bundle")
    write_balance(BundlePaths(tmp_path / "bundle"), Balance(lean=-1, threshold=0.5))
    photo = trained.source / "Lynx" / "001.jpg"

    run_to_end(trained.engine, ExportJob(bundle=tmp_path / "bundle", form="onnx", out=tmp_path / "rare.onnx"))

    leaning, is_sure = by_onnx(tmp_path / "rare.onnx", photo)
    assert leaning == pytest.approx(top(trained.engine, tmp_path / "bundle", photo), abs=0.05)
    assert leaning["Owl"] > top(trained.engine, trained.run, photo)["Owl"]
    assert is_sure == (max(leaning.values()) >= 0.5)


def test_a_file_that_answers_otherwise_is_not_handed_out(trained, tmp_path, monkeypatch):
    other = tmp_path / "other.onnx"
    # No exporter is exact: with this limit every file differs.
    monkeypatch.setattr("uproto_core.export.check._MOST_DIFFERENCE", -1.0)

    with pytest.raises(ExportDiffersError, match="thrown away"):
        run_to_end(trained.engine, ExportJob(bundle=trained.run, form="onnx", out=other))
    assert not other.exists()


def test_without_the_addition_it_says_what_to_install(trained, tmp_path, monkeypatch):
    monkeypatch.setattr(export_path, "_NEEDED", ("onnx", "a_package_of_no_one"))

    with pytest.raises(PackageMissingError, match=r'pip install "uproto\[onnx\]"'):
        run_to_end(trained.engine, ExportJob(bundle=trained.run, form="onnx", out=tmp_path / "x.onnx"))


def test_photos_may_be_named_to_compare_on(trained, tmp_path):
    photos = write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 1})
    out = tmp_path / "x.onnx"

    events = run_to_end(trained.engine, ExportJob(bundle=trained.run, form="onnx", out=out, photos=(photos,)))

    assert only(events, BundleExported)[0].photos == 3


def test_nothing_is_written_among_photos(trained, tmp_path):
    photos = write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 1})

    with pytest.raises(PlaceTakenError):
        run_to_end(trained.engine, ExportJob(bundle=trained.run, form="onnx", out=photos / "x.onnx", photos=(photos,)))
    assert {path.suffix for path in photos.rglob("*") if path.is_file()} == {".jpg"}


def test_a_folder_needs_nothing_else(trained, tmp_path):
    run_to_end(trained.engine, ExportJob(bundle=trained.run, form="folder", out=tmp_path / "alone"))
    photo = trained.source / "Fox" / "001.jpg"

    assert top(LocalEngine(), tmp_path / "alone", photo) == top(trained.engine, trained.run, photo)
    assert (tmp_path / "alone" / "backbone" / "open_clip_model.safetensors").is_file()


def test_a_folder_that_did_not_fit_is_written_once_there_is_room(trained, tmp_path):
    resource = pytest.importorskip("resource", reason="Windows limits no file's size")
    job = ExportJob(bundle=trained.run, form="folder", out=tmp_path / "moths")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(DiskFullError):
            run_to_end(trained.engine, job)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    left = list(job.out.iterdir())
    run_to_end(trained.engine, job)

    assert not left
    assert BundlePaths(job.out).bundle_json.exists()


def test_a_folder_with_something_in_it_is_left_alone(trained, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")

    with pytest.raises(PlaceTakenError):
        run_to_end(trained.engine, ExportJob(bundle=trained.run, form="folder", out=tmp_path / "mine"))
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]


def test_the_example_of_the_documentation_reads_the_file(trained, written, tmp_path, monkeypatch, capsys):
    page = (Path(__file__).parents[3] / "docs" / "export.md").read_text(encoding="utf-8")
    example = page.split("```python\n")[1].split("```")[0]
    shutil.copyfile(written[0], tmp_path / "moths.onnx")
    shutil.copyfile(trained.source / "Fox" / "001.jpg", tmp_path / "photo.jpg")
    monkeypatch.chdir(tmp_path)

    exec(compile(example, "export.md", "exec"), {})  # noqa: S102  (what readers are told to run)

    said, probability = capsys.readouterr().out.rsplit(" ", 1)
    expected = top(trained.engine, trained.run, tmp_path / "photo.jpg")
    assert said in {"not sure", max(expected, key=expected.__getitem__)}
    assert float(probability) == pytest.approx(max(expected.values()), abs=0.05)


def test_the_plain_files_answer_by_the_example_of_the_documentation(trained, tmp_path, monkeypatch, capsys):
    page = (Path(__file__).parents[3] / "docs" / "export.md").read_text(encoding="utf-8")
    example = page.split("```python\n")[2].split("```")[0]
    assert len([line for line in example.splitlines() if line]) <= 20
    run_to_end(trained.engine, ExportJob(bundle=trained.run, form="folder", out=tmp_path / "moths"))
    photo = load_image(trained.source / "Fox" / "001.jpg")
    classifier = load_bundle(tmp_path / "moths")
    np.save(tmp_path / "feature.npy", classifier.features(photo))
    monkeypatch.chdir(tmp_path)

    exec(compile(example, "export.md", "exec"), {})  # noqa: S102  (what readers are told to run)

    said, probability = capsys.readouterr().out.rsplit(" ", 1)
    expected = classifier.probabilities(photo)
    assert said == classifier.class_names[int(expected.argmax())]
    assert float(probability) == pytest.approx(float(expected.max()), abs=1e-5)
