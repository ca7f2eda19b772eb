"""A comparison from photos to its documents: contract, going on, and exams that stay shut."""

import csv
import dataclasses
import json
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.core.trained import QUICK, only, run_to_end, write_photos
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.errors import (
    MethodUnknownError,
    NothingToExamineError,
    PlaceTakenError,
    PresetNotHereError,
    SourceMissingError,
)
from uproto_core.events import CompareEnded, Event, MethodExamined, StageEnded, StageProgressed, StageStarted
from uproto_core.jobs import CompareJob, TrainJob
from uproto_core.pipeline.compare import METHODS, chosen_methods
from uproto_core.store.comparisons import read_answers, read_comparison
from uproto_core.store.paths import ComparePaths, RunPaths
from uproto_core.store.runs import read_predictions, read_split

RARE = ("uproto", "nearest-mean", "uproto-without-matching")
"""Three that are quick, one of each kind."""


@dataclass(frozen=True)
class Compared:
    source: Path
    out: Path
    events: list[Event]
    engine: LocalEngine

    @property
    def job(self) -> CompareJob:
        return job_for(self.source, self.out)

    @property
    def document(self) -> dict:
        return read(self.out)


def job_for(source: Path, out: Path, **changes) -> CompareJob:
    job = CompareJob(source=source, out=out, backbone="built-in", seeds=2, methods=RARE, settings=QUICK)
    return dataclasses.replace(job, **changes)


def read(out: Path) -> dict:
    """The document, without what the clock says."""
    document = json.loads(ComparePaths(out).document.read_text(encoding="utf-8"))
    for figures in document["methods"].values():
        del figures["seconds"]
    return document


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Compared:
    """Three methods on two seeds of a small folder; read, never changed."""
    folder = tmp_path_factory.mktemp("compared")
    source = write_photos(folder / "photos", {"Fox": 16, "Lynx": 8, "Badger": 5})
    engine = LocalEngine()
    events = run_to_end(engine, job_for(source, folder / "out"))
    return Compared(source=source, out=folder / "out", events=events, engine=engine)


def test_the_document_is_that_of_the_contract(compared):
    document = compared.document

    assert document["format"] == 1
    assert list(document["methods"]) == list(RARE)
    for figures in document["methods"].values():
        for measure in ("balanced_accuracy", "many", "medium", "few"):
            assert set(figures[measure]) == {"mean", "std", "per_seed"}
            assert len(figures[measure]["per_seed"]) == 2
    assert set(document["first"]) == {"balanced_accuracy", "few"}
    assert {"method", "against", "measure", "difference", "low", "high"} <= set(document["paired"][0])
    assert {(entry["method"], entry["against"]) for entry in document["paired"]} == {
        ("uproto", "nearest-mean"),
        ("uproto", "uproto-without-matching"),
    }


def test_the_last_word_is_the_document(compared):
    ended = only(compared.events, CompareEnded)

    assert len(ended) == 1
    assert ended[0].out == compared.out
    assert ended[0].comparison.first.balanced_accuracy == compared.document["first"]["balanced_accuracy"]
    assert ended[0].comparison.seeds == (0, 1)
    assert read_comparison(ComparePaths(compared.out)) == ended[0].comparison


def test_a_comparison_can_have_the_exam_of_one_training(compared, tmp_path):
    job = job_for(compared.source, tmp_path / "out", seeds=1, first_seed=1, methods=("nearest-mean",))
    ended = only(run_to_end(compared.engine, job), CompareEnded)[0].comparison

    assert ended.seeds == (1,)
    counted = ended.methods["nearest-mean"].counted["balanced_accuracy"]
    assert counted.accuracy.n == ended.exam_photos[0]
    assert counted.accuracy.value == pytest.approx(
        compared.document["methods"]["nearest-mean"]["balanced_accuracy"]["per_seed"][1]
    )


def test_first_has_the_highest_mean(compared):
    means = {name: own["balanced_accuracy"]["mean"] for name, own in compared.document["methods"].items()}

    first = compared.document["first"]["balanced_accuracy"]

    assert means[first] == max(means.values())
    assert first == next(name for name, mean in means.items() if mean == means[first])


def test_every_step_is_counted_through(compared):
    steps = only(compared.events, StageStarted)

    assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    assert {step.of for step in steps} == {len(steps)}
    assert [step.stage for step in steps[:2]] == ["scan", "photos"]
    assert [step.stage for step in steps].count("methods") == 2
    assert steps[-1].stage == "compare"
    assert [event.stage for event in only(compared.events, StageEnded)] == [step.stage for step in steps]


def test_each_examination_is_told(compared):
    told = only(compared.events, MethodExamined)

    assert [(event.seed, event.method) for event in told] == [(seed, method) for seed in (0, 1) for method in RARE]
    assert [event.number for event in told] == [1, 2, 3, 4, 5, 6]
    assert not any(event.is_reused for event in told)
    shown = {event.method: event.balanced_accuracy for event in told if event.seed == 1}
    for method, figures in compared.document["methods"].items():
        assert figures["balanced_accuracy"]["per_seed"][1] == pytest.approx(shown[method])
    progress = [event.done for event in only(compared.events, StageProgressed) if event.stage == "methods"]
    assert progress == [0, 1, 2, 3] * 2


def test_the_method_is_the_classifier_that_a_training_makes(compared, tmp_path):
    job = TrainJob(source=compared.source, out=tmp_path / "run", settings=QUICK, backbone="built-in", seed=1)
    run_to_end(compared.engine, job)

    answered = read_answers(ComparePaths(compared.out).result(1, "uproto"))

    rows = [row for row in read_split(ComparePaths(compared.out).seed(1)) if row.split == "test"]
    answers = {row.path: answered.classes[place] for row, place in zip(rows, answered.answers, strict=True)}
    assert answers == {row.path: row.answer for row in read_predictions(RunPaths(tmp_path / "run"))}


def test_each_seed_has_a_split_of_its_own_that_all_its_methods_share(compared):
    paths = ComparePaths(compared.out)
    exams = [[row.path for row in read_split(paths.seed(seed)) if row.split == "test"] for seed in (0, 1)]

    assert exams[0] != exams[1]
    for seed, exam in enumerate(exams):
        for method in RARE:
            assert len(read_answers(paths.result(seed, method)).answers) == len(exam)


def test_nothing_is_left_of_the_work_in_between(compared):
    for seed in (0, 1):
        assert not ComparePaths(compared.out).work(seed, "uproto").root.parent.exists()
    assert list(ComparePaths(compared.out).seed(0).root.glob("**/bundle")) == []


def test_a_finished_comparison_repeats_nothing(compared):
    paths = ComparePaths(compared.out)
    before = {path: path.stat().st_mtime_ns for path in paths.seed(0).root.rglob("*") if path.is_file()}

    events = run_to_end(compared.engine, compared.job)

    assert all(event.is_reused for event in only(events, MethodExamined))
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert only(events, CompareEnded)[0].comparison == only(compared.events, CompareEnded)[0].comparison


def test_a_stopped_comparison_goes_on_and_ends_the_same(compared, tmp_path):
    job, cancel = job_for(compared.source, tmp_path / "out"), CancelToken()

    running = compared.engine.run(job, cancel)
    next(event for event in running if isinstance(event, MethodExamined) and event.number == 2)
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(running)
    events = run_to_end(compared.engine, job)

    assert [event.is_reused for event in only(events, MethodExamined)] == [True, True, False, False, False, False]
    assert read(tmp_path / "out") == compared.document


def test_one_more_method_costs_no_more_than_itself(compared, tmp_path):
    job = job_for(compared.source, tmp_path / "out", seeds=1, methods=("zero-shot",))
    run_to_end(compared.engine, job)

    events = run_to_end(compared.engine, dataclasses.replace(job, methods=("zero-shot", "nearest-mean")))

    assert {event.method: event.is_reused for event in only(events, MethodExamined)} == {
        "uproto": True,
        "zero-shot": True,
        "nearest-mean": False,
    }


def test_an_ablation_that_begins_with_the_methods_stages_answers_as_one_that_begins_alone(compared, tmp_path):
    names = ("uproto-without-head", "uproto-without-trained-adapter")
    together = job_for(compared.source, tmp_path / "together", seeds=1, methods=names)
    alone = job_for(compared.source, tmp_path / "alone", seeds=1, methods=("zero-shot",))

    run_to_end(compared.engine, together)
    for methods in (("zero-shot",), names):
        # The second time the method itself has answered already, and its stages are gone.
        run_to_end(compared.engine, dataclasses.replace(alone, methods=methods))

    for name in names:
        one, other = (read_answers(ComparePaths(job.out).result(0, name)) for job in (together, alone))
        assert one.answers == other.answers


def test_another_setting_makes_the_method_again_and_no_rival(compared, tmp_path):
    job = job_for(compared.source, tmp_path / "out", seeds=1, methods=("nearest-mean",))
    run_to_end(compared.engine, job)
    settings = dataclasses.replace(QUICK, classifier=dataclasses.replace(QUICK.classifier, balance=0.5))

    events = run_to_end(compared.engine, dataclasses.replace(job, settings=settings))

    reused = {event.method: event.is_reused for event in only(events, MethodExamined)}
    assert reused == {"uproto": False, "nearest-mean": True}


def test_the_table_has_the_figures_of_the_document(compared):
    text = ComparePaths(compared.out).table.read_bytes().decode()

    rows = {row["method"]: row for row in csv.DictReader(text.splitlines())}

    assert set(rows) == set(RARE)
    for name, figures in compared.document["methods"].items():
        assert float(rows[name]["balanced_accuracy"]) == figures["balanced_accuracy"]["mean"]
    difference = next(entry for entry in compared.document["paired"] if entry["against"] == "nearest-mean")
    assert float(rows["nearest-mean"]["uproto_minus_balanced_accuracy"]) == difference["difference"]
    assert rows["uproto"]["balanced_accuracy_claim"] == ""


def test_the_page_and_the_figure_show_every_method(compared):
    paths = ComparePaths(compared.out)
    page, figure = paths.page.read_text(encoding="utf-8"), paths.figure.read_text(encoding="utf-8")

    words = [element.text for element in ET.fromstring(figure).iter() if element.text]  # noqa: S314  (our own)
    for method in RARE:
        assert method in page
        assert method in words
    assert "photos" in page.splitlines()[0]
    assert str(compared.source) not in page


def test_a_source_without_its_exam_in_redrawn_tails(tmp_path):
    counts = {"train/Fox": 20, "train/Lynx": 18, "val/Fox": 4, "val/Lynx": 4, "test/Fox": 4, "test/Lynx": 4}
    source = write_photos(tmp_path / "photos", counts)
    job = job_for(source, tmp_path / "out", methods=("zero-shot",), has_redrawn_tails=True)

    events = run_to_end(LocalEngine(), job)

    document = read(tmp_path / "out")
    assert document["seeds"] == [1, 2]
    assert document["has_redrawn_tails"]
    assert [event.seed for event in only(events, MethodExamined)] == [1, 1, 2, 2]
    for seed in (1, 2):
        rows = read_split(ComparePaths(tmp_path / "out").seed(seed))
        used = {row.path.split("/")[0] for row in rows if row.split != "left-out"}
        assert used == {"train", "val"}
        assert {row.split for row in rows} == {"train", "test", "left-out"}
    assert "took no part" in ComparePaths(tmp_path / "out").page.read_text(encoding="utf-8")


def test_seeds_of_a_given_exam_are_said_to_share_it(tmp_path):
    source = write_photos(tmp_path / "photos", {"train/Fox": 5, "train/Lynx": 5, "test/Fox": 2, "test/Lynx": 2})

    run_to_end(LocalEngine(), job_for(source, tmp_path / "out", methods=("zero-shot",)))

    assert read(tmp_path / "out")["has_one_exam"]
    assert "share their exam photos" in ComparePaths(tmp_path / "out").page.read_text(encoding="utf-8")
    # As many photos of each class: there are no groups, and nothing stands for them.
    figures = read(tmp_path / "out")["methods"]["uproto"]
    assert figures["few"] == {"mean": None, "std": None, "per_seed": [None, None]}
    assert read(tmp_path / "out")["first"]["few"] is None


def test_texts_of_another_kind_are_chosen_for_the_ablations_that_ask_for_them(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 8, "Lynx": 6})
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "Fox.txt").write_text("The fur is orange. It was first described in 1758 by a collector.")
    names = ("uproto-without-descriptions", "uproto-without-filter", "uproto-without-texts")
    job = job_for(source, tmp_path / "out", seeds=1, methods=names, texts=texts)

    events = run_to_end(LocalEngine(), job)

    assert next(event.method for event in only(events, MethodExamined)) == "uproto"
    assert {event.method for event in only(events, MethodExamined)} == {"uproto", *names}
    assert read(tmp_path / "out")["not_compared"] == {}


def test_without_descriptions_their_ablations_are_the_method_and_left_out(compared, tmp_path):
    job = job_for(compared.source, tmp_path / "out", seeds=1, methods=("uproto-without-filter", "zero-shot"))

    run_to_end(compared.engine, job)

    document = read(tmp_path / "out")
    assert list(document["methods"]) == ["uproto", "zero-shot"]
    assert list(document["not_compared"]) == ["uproto-without-filter"]
    assert "uproto-without-filter" in ComparePaths(tmp_path / "out").page.read_text(encoding="utf-8")


def test_a_method_that_there_is_not_is_told_with_those_there_are():
    with pytest.raises(MethodUnknownError) as told:
        chosen_methods(("uproto", "magic"))

    assert told.value.method == "magic"
    assert all(name in told.value.what_to_do for name in METHODS)


def test_without_names_every_method_takes_part_and_the_method_itself_always():
    assert list(chosen_methods(())) == list(METHODS)
    assert list(chosen_methods(("zero-shot",))) == ["uproto", "zero-shot"]


def test_the_methods_have_the_names_of_the_contract():
    contract = (
        "zero-shot nearest-mean linear linear-weighted linear-balanced linear-adjusted tau-norm crt ldam-drw "
        "tip-adapter-f clip-adapter cross-modal clap lda lift-head vl-ltr-head etf-head ballad"
    )

    assert {name for name, kind in METHODS.items() if kind == "rival"} == set(contract.split())
    assert all(name.startswith("uproto-without-") for name, kind in METHODS.items() if kind == "ablation")
    assert METHODS["uproto"] == "uproto"


def test_photos_without_an_exam_are_an_error_of_their_own(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})

    with pytest.raises(NothingToExamineError):
        run_to_end(LocalEngine(), job_for(source, tmp_path / "out", methods=("zero-shot",)))


def test_a_folder_with_something_else_is_not_written_to(compared, tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "mine.txt").write_text("mine")
    other = write_photos(tmp_path / "photos", {"Fox": 5, "Lynx": 5})

    for job in (
        job_for(compared.source, tmp_path / "notes"),
        job_for(compared.source, compared.source / "out"),
        job_for(compared.source, tmp_path / "notes" / "mine.txt"),
        job_for(other, compared.out),
        job_for(compared.source, compared.out, has_redrawn_tails=True),
    ):
        with pytest.raises(PlaceTakenError):
            run_to_end(compared.engine, job)

    assert [entry.name for entry in (tmp_path / "notes").iterdir()] == ["mine.txt"]


def test_a_source_that_is_not_there_leaves_no_folder_behind(compared, tmp_path):
    with pytest.raises(SourceMissingError):
        run_to_end(compared.engine, job_for(tmp_path / "nowhere", tmp_path / "out"))

    assert not (tmp_path / "out").exists()


def test_presets_that_train_the_model_itself_are_not_compared(compared, tmp_path):
    with pytest.raises(PresetNotHereError):
        run_to_end(compared.engine, job_for(compared.source, tmp_path / "out", preset="balanced"))

    assert not (tmp_path / "out").exists()
