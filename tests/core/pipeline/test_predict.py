import shutil

import pytest

from tests.core.trained import only, run_to_end
from uproto_core.errors import BundleUnusableError, NoPhotosError, NothingToExamineError
from uproto_core.events import FiguresMeasured, PhotoAnswered, to_json_line
from uproto_core.jobs import EvaluateJob, PredictJob
from uproto_core.store.balance import Balance, write_balance
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.runs import read_metrics, read_predictions


def answers(trained, bundle, *photos, **options) -> list:
    events = run_to_end(trained.engine, PredictJob(bundle=bundle, photos=photos, **options))
    return [event.answer for event in only(events, PhotoAnswered)]


def test_the_bundle_gives_the_answers_of_the_exam(trained):
    expected = {trained.source / row.path: row for row in read_predictions(RunPaths(trained.run))}

    given = answers(trained, trained.run, *expected)

    assert len(given) == len(expected)
    for answer in given:
        row = expected[answer.path]
        assert answer.top[0].class_name == row.answer
        assert answer.top[0].confidence == pytest.approx(row.confidence, abs=2e-3)  # the cache holds 16-bit features
        assert (answer.answer is not None) == row.is_sure
        assert (answer.answer is None) == (answer.reason is not None)


def test_answers_name_the_training_photos_most_like(trained):
    photo = trained.source / "Fox" / "000.jpg"

    (answer,) = answers(trained, trained.run, photo)

    assert len(answer.similar) == 3
    assert all(entry.path.is_file() for entry in answer.similar)
    assert answer.similar[0].cosine >= answer.similar[1].cosine


def test_a_bundle_on_its_own_answers_the_same_and_carries_no_photo(trained, tmp_path):
    alone = tmp_path / "handed-on"
    shutil.copytree(RunPaths(trained.run).bundle, alone)
    photo = trained.source / "Lynx" / "001.jpg"

    (here,) = answers(trained, trained.run, photo)
    (there,) = answers(trained, alone, photo)

    assert there.top == here.top
    assert there.similar == ()


def test_a_folder_is_answered_photo_by_photo_and_a_broken_one_is_a_row(trained, tmp_path):
    shutil.copytree(trained.source / "Fox", tmp_path / "card" / "inner")
    (tmp_path / "card" / "cut.jpg").write_bytes(b"\xff\xd8\xff")

    given = answers(trained, trained.run, tmp_path / "card")

    assert len(given) == 17
    broken = [answer for answer in given if answer.error]
    assert [answer.path.name for answer in broken] == ["cut.jpg"]
    assert broken[0].answer is None


def test_a_resumed_folder_run_answers_no_photo_twice(trained, tmp_path):
    log = tmp_path / "answers.jsonl"
    first = run_to_end(trained.engine, PredictJob(bundle=trained.run, photos=(trained.source / "Fox" / "000.jpg",)))
    log.write_text(
        "\n".join(e.answer.model_dump_json(by_alias=True) for e in only(first, PhotoAnswered)) + '\n{"path": "torn',
        encoding="utf-8",
    )

    given = answers(trained, trained.run, trained.source / "Fox", answered=log)

    assert len(given) == 15
    assert trained.source / "Fox" / "000.jpg" not in {answer.path for answer in given}


def test_a_place_without_photos_is_said_so(trained, tmp_path):
    with pytest.raises(NoPhotosError):
        answers(trained, trained.run, tmp_path)


@pytest.mark.parametrize("damage", ["no-json", "torn-json", "newer", "model-missing", "model-changed", "one-class"])
def test_a_damaged_bundle_is_refused_in_words(trained, tmp_path, damage):
    folder = tmp_path / "bundle"
    shutil.copytree(RunPaths(trained.run).bundle, folder)
    paths = BundlePaths(folder)
    text = paths.bundle_json.read_text(encoding="utf-8")
    match damage:
        case "no-json":
            paths.bundle_json.unlink()
        case "torn-json":
            paths.bundle_json.write_text(text[:100], encoding="utf-8")
        case "newer":
            paths.bundle_json.write_text(text.replace('"format": 3', '"format": 99', 1), encoding="utf-8")
        case "model-missing":
            paths.model.unlink()
        case "model-changed":
            paths.model.write_bytes(paths.model.read_bytes()[:-1] + b"\x01")
        case "one-class":
            paths.bundle_json.write_text(text.replace('"Fox",', "", 1), encoding="utf-8")

    with pytest.raises(BundleUnusableError) as refused:
        answers(trained, folder, trained.source / "Fox" / "000.jpg")

    assert refused.value.exit_code == 6


def test_evaluate_tells_the_figures_of_the_exam(trained):
    (measured,) = only(run_to_end(trained.engine, EvaluateJob(subject=trained.run)), FiguresMeasured)

    assert measured.figures == read_metrics(RunPaths(trained.run)).exam


def test_the_exam_measured_anew_is_the_same_at_even_and_follows_the_balance_that_was_kept(trained, tmp_path):
    run = RunPaths(shutil.copytree(trained.run, tmp_path / "run"))
    before = read_metrics(run).exam

    def anew():
        (measured,) = only(run_to_end(trained.engine, EvaluateJob(subject=run.root, is_anew=True)), FiguresMeasured)
        return measured.figures

    assert [(entry.class_name, entry.correct, entry.n) for entry in anew().per_class] == [
        (entry.class_name, entry.correct, entry.n) for entry in before.per_class
    ]
    write_balance(BundlePaths(run.bundle), Balance(lean=-1, threshold=0.0))
    leaning = anew()
    claimed = {entry.class_name: entry.claimed for entry in leaning.per_class}
    assert leaning.n == before.n
    assert claimed["Fox"] <= next(entry.claimed for entry in before.per_class if entry.class_name == "Fox")
    assert leaning.answered.share.value == 1


def test_evaluate_on_another_source_counts_classes_it_does_not_know(trained, tmp_path):
    shutil.copytree(trained.source / "Fox", tmp_path / "new" / "Fox")
    shutil.copytree(trained.source / "Lynx", tmp_path / "new" / "Wolf")

    job = EvaluateJob(subject=trained.run, source=tmp_path / "new")
    (measured,) = only(run_to_end(trained.engine, job), FiguresMeasured)

    assert measured.figures.n == 16
    assert measured.unknown_classes == {"Wolf": 7}
    assert '"class":"Fox"' in to_json_line(measured)


def test_evaluate_without_a_known_class_is_said_so(trained, tmp_path):
    shutil.copytree(trained.source / "Fox", tmp_path / "new" / "Wolf")
    shutil.copytree(trained.source / "Lynx", tmp_path / "new" / "Bear")

    with pytest.raises(NothingToExamineError):
        run_to_end(trained.engine, EvaluateJob(subject=trained.run, source=tmp_path / "new"))
