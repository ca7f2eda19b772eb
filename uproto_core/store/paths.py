"""Every path on disk, once: no other module joins the name of a file of ours to a folder."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

PROJECT_SUFFIX = ".uproto"


@dataclass(frozen=True)
class RunPaths:
    """The files of one training."""

    root: Path

    @property
    def run_json(self) -> Path:
        """Job, versions, device: what made the run."""
        return self.root / "run.json"

    @property
    def events(self) -> Path:
        """The stream of events, a line each."""
        return self.root / "events.jsonl"

    @property
    def lock(self) -> Path:
        """Held by the process that trains into the folder."""
        return self.root / ".run.lock"

    @property
    def split(self) -> Path:
        """Which photo is for training, practice and exam."""
        return self.root / "split.csv"

    @property
    def texts(self) -> Path:
        """Every sentence with its score and what became of it."""
        return self.root / "texts.json"

    @property
    def metrics(self) -> Path:
        """The figures."""
        return self.root / "metrics.json"

    @property
    def lean(self) -> Path:
        """What the slider between rare and common does to practice photos."""
        return self.root / "lean.json"

    @property
    def sphere(self) -> Path:
        """Where anchors, classes and photos lie on the sphere."""
        return self.root / "sphere.safetensors"

    @property
    def comparison(self) -> "ComparePaths":
        """Its classifier beside others, once that was asked for."""
        return ComparePaths(self.root / "comparison")

    @property
    def balance_exam(self) -> Path:
        """The exam measured again with the balance that was kept."""
        return self.root / "balance-exam.json"

    @property
    def advice(self) -> Path:
        """What to photograph next, once that was measured."""
        return self.root / "advice.json"

    @property
    def advice_part(self) -> Path:
        """How far that is; gone once it is done."""
        return self.checkpoints / "advice.part.jsonl"

    @property
    def predictions(self) -> Path:
        """The answer for each exam photo."""
        return self.root / "predictions.csv"

    @property
    def similar(self) -> Path:
        """The training photos that mistaken exam photos look most like."""
        return self.root / "similar.csv"

    @property
    def checkpoints(self) -> Path:
        """The artefacts of the stages, each with its record."""
        return self.root / "checkpoints"

    @property
    def bundle(self) -> Path:
        """The classifier."""
        return self.root / "bundle"

    def artefact(self, stage: str, suffix: str = ".safetensors") -> Path:
        """The file that a stage makes."""
        return self.checkpoints / f"{stage}{suffix}"

    def record(self, stage: str) -> Path:
        """The fingerprint of a stage's artefact."""
        return self.checkpoints / f"{stage}.made.json"

    def part(self, stage: str) -> Path:
        """How far a stage is that takes hours; gone once its artefact is made."""
        return self.checkpoints / f"{stage}.part.safetensors"


@dataclass(frozen=True)
class ComparePaths:
    """The files of one comparison."""

    root: Path

    @property
    def job(self) -> Path:
        """What was asked for."""
        return self.root / "job.json"

    @property
    def document(self) -> Path:
        """The figures, for programs."""
        return self.root / "compare.json"

    @property
    def table(self) -> Path:
        """The figures, for a spreadsheet."""
        return self.root / "compare.csv"

    @property
    def page(self) -> Path:
        """The figures and what can be said, for people."""
        return self.root / "compare.md"

    @property
    def figure(self) -> Path:
        """The figures, drawn."""
        return self.root / "compare.svg"

    def seed(self, seed: int) -> RunPaths:
        """What all methods of one seed share: its split and its texts."""
        return RunPaths(self.root / "seeds" / str(seed))

    def result(self, seed: int, method: str) -> Path:
        """What one method answered in one seed's exam."""
        return self.seed(seed).root / "methods" / f"{method}.json"

    def record(self, seed: int, method: str) -> Path:
        """The fingerprint of that."""
        return self.seed(seed).root / "methods" / f"{method}.made.json"

    def work(self, seed: int, method: str) -> RunPaths:
        """Where a method of several stages works; gone once it has answered."""
        return RunPaths(self.seed(seed).root / "work" / method)


@dataclass(frozen=True)
class BundlePaths:
    """The files of a classifier."""

    root: Path

    @property
    def model(self) -> Path:
        """Tensors of the classifier."""
        return self.root / "model.safetensors"

    @property
    def bundle_json(self) -> Path:
        """Classes, groups, preprocessing, thresholds, calibration, fingerprints."""
        return self.root / "bundle.json"

    @property
    def texts(self) -> Path:
        """The sentences that took part."""
        return self.root / "texts.json"

    @property
    def balance(self) -> Path:
        """What a person chose for its answers: balance and how often right; only where something was chosen."""
        return self.root / "balance.json"

    @property
    def sure(self) -> Path:
        """What each share of right answers costs, on practice photos; older classifiers have none."""
        return self.root / "sure.json"

    @property
    def card(self) -> Path:
        """The model card."""
        return self.root / "README.md"

    @property
    def backbone(self) -> Path:
        """The backbone's own files, where they are inside."""
        return self.root / "backbone"


@dataclass(frozen=True)
class BackbonePaths:
    """The files of a model in open_clip's form (`local-dir:`)."""

    root: Path

    @property
    def config(self) -> Path:
        """Architecture and preprocessing."""
        return self.root / "open_clip_config.json"

    @property
    def weights(self) -> Path:
        """The weights."""
        return self.root / "open_clip_model.safetensors"

    @property
    def tokeniser(self) -> tuple[Path, Path, Path]:
        """What reads texts where CLIP's own tokeniser does not: its words, how they are used, and its signs."""
        return (
            self.root / "tokenizer.json",
            self.root / "tokenizer_config.json",
            self.root / "special_tokens_map.json",
        )

    @property
    def readme(self) -> Path:
        """Origin and licences."""
        return self.root / "README.md"


@dataclass(frozen=True)
class FeaturePaths:
    """The cached features of photos in one view of one model."""

    root: Path

    @property
    def rows(self) -> Path:
        """Float16 rows, one after the other."""
        return self.root / "rows.f16"

    @property
    def index(self) -> Path:
        """Which photo has which row (SQLite)."""
        return self.root / "index.sqlite"


@dataclass(frozen=True)
class ProjectPaths:
    """The files of a project."""

    root: Path

    @property
    def project_json(self) -> Path:
        """Format version, sources, settings."""
        return self.root / "project.json"

    @property
    def project_json_copy(self) -> Path:
        """The same, for when that is damaged."""
        return self.root / "project.backup.json"

    @property
    def database(self) -> Path:
        """Decisions, and what was last found in the sources (SQLite)."""
        return self.root / "project.sqlite"

    @property
    def contents(self) -> Path:
        """What each photo is, so that moved ones are found again (SQLite); can be deleted at any time."""
        return self.root / "contents.sqlite"

    @property
    def backup(self) -> Path:
        """The database as it was when the project was last opened or closed."""
        return self.root / "project.backup.sqlite"

    def damaged(self, time: str) -> Path:
        """Where a damaged database is set aside."""
        return self.root / f"project.damaged-{time}.sqlite"

    @property
    def exam_looks(self) -> Path:
        """Which trainings have had their exam opened, and how often each exam was looked at."""
        return self.root / "exam-looks.json"

    @property
    def lock(self) -> Path:
        """Held by the window that has the project open."""
        return self.root / "project.lock"

    @property
    def runs(self) -> Path:
        """A folder a training."""
        return self.root / "runs"

    @property
    def bin(self) -> Path:
        """Trainings that were thrown away, until emptied."""
        return self.root / "bin"

    def run(self, name: str) -> RunPaths:
        """The files of the training with that name."""
        return RunPaths(self.runs / name)


@dataclass(frozen=True)
class SamplePaths:
    """The files of the built-in sample."""

    root: Path

    @property
    def photos(self) -> Path:
        """The source: class folders below train and test."""
        return self.root / "photos"

    @property
    def texts(self) -> Path:
        """A text a class."""
        return self.root / "texts"

    @property
    def record(self) -> Path:
        """What the folder holds and what drew it."""
        return self.root / "sample.json"

    def photo(self, split: str, class_name: str, number: int) -> Path:
        """One photo; numbers start at 1."""
        return self.photos / split / class_name / f"{number:03}.jpg"

    def text(self, class_name: str) -> Path:
        """What is written about one class."""
        return self.texts / f"{class_name}.txt"


@dataclass(frozen=True)
class DemoPaths:
    """What `uproto demo` leaves in a folder that was chosen for it."""

    root: Path

    @property
    def sample(self) -> Path:
        """The built-in sample."""
        return self.root / "sample"

    @property
    def run(self) -> Path:
        """The training on it."""
        return self.root / "run"


@dataclass(frozen=True)
class ScreenshotPaths:
    """A real walk through the sample, kept so that pictures need no second training."""

    root: Path

    def recorded(self, job: str) -> Path:
        """What the engine said to a job, an event a line."""
        return self.root / f"{job}.jsonl"

    @property
    def run(self) -> RunPaths:
        """The training."""
        return RunPaths(self.root / "run")

    @property
    def archive(self) -> Path:
        """Photos that nobody has sorted."""
        return self.root / "archive"

    def home(self, name: str) -> Path:
        """A person's folders that pictures are made in."""
        return self.root / "homes" / name


@dataclass(frozen=True)
class UserPaths:
    """Folders of the person who runs the program, outside any project."""

    config: Path
    data: Path
    cache: Path
    log: Path
    documents: Path

    @property
    def window_json(self) -> Path:
        """Recent projects and how the window stood."""
        return self.config / "window.json"

    @property
    def backbones(self) -> Path:
        """Larger models, a folder each."""
        return self.data / "models"

    def backbone(self, name: str) -> BackbonePaths:
        """The files of a larger model."""
        return BackbonePaths(self.backbones / name)

    def backbone_part(self, name: str) -> BackbonePaths:
        """Where a larger model is put together until it is whole."""
        return BackbonePaths(self.backbones / f".{name}.part")

    @property
    def weights_hashes(self) -> Path:
        """Hashes of weights that were read before; can be deleted at any time."""
        return self.cache / "weights.json"

    @property
    def features(self) -> Path:
        """Cached features of photos; can be deleted at any time."""
        return self.cache / "features"

    @property
    def hashes(self) -> Path:
        """What was read from each photo file; can be deleted at any time."""
        return self.cache / "photos.sqlite"

    @property
    def encyclopaedia(self) -> Path:
        """Pages that were looked up, a file each; can be deleted at any time."""
        return self.cache / "encyclopaedia"

    def encyclopaedia_page(self, key: str) -> Path:
        """One of them."""
        return self.encyclopaedia / f"{key}.json"

    def judged_texts(self, key: str) -> RunPaths:
        """What `uproto texts` worked out for one source; can be deleted at any time."""
        return RunPaths(self.cache / "texts" / key)

    def lexicon(self, language: str) -> Path:
        """The person's own list of visible words; it is read in place of the one that comes along."""
        return self.config / "lexicon" / f"{language}.json"

    @property
    def bug_log(self) -> Path:
        """Where the program failed, for a report."""
        return self.log / "bugs.log"

    def engine_log(self, name: str) -> Path:
        """What a child's libraries had to say."""
        return self.log / f"{name}.log"

    @property
    def projects(self) -> Path:
        """Where new projects are put."""
        return self.documents / "uproto"

    @property
    def sample(self) -> Path:
        """The built-in sample, once it was drawn."""
        return self.cache / "sample"

    @property
    def screenshots(self) -> "ScreenshotPaths":
        """What pictures of the window are made from; can be deleted at any time."""
        return ScreenshotPaths(self.cache / "screenshots")

    @property
    def sample_run(self) -> Path:
        """The training on the sample that `uproto demo` does on the terminal."""
        return self.cache / "sample-run"


def overrides_beside(texts: Path) -> Path:
    """Where decisions about sentences are kept with the descriptions: in their folder, or beside their file."""
    return texts / "by-hand.json" if texts.is_dir() else texts.with_name(f"{texts.name}.by-hand.json")


def default_export(bundle: Path, form: str) -> Path:
    """Where a classifier is written for other programs, beside its own folder or its run's."""
    root = bundle.absolute()
    return root.with_name(f"{root.name}.onnx" if form == "onnx" else f"{root.name}-folder")


def answer_log(table: Path) -> Path:
    """The answers so far of a folder run that is to end in this table."""
    return table.with_name(f"{table.name}.part.jsonl")


def user_paths() -> UserPaths:
    """The folders of this person on this system (platformdirs; XDG variables and the like are heeded)."""
    dirs = platformdirs.PlatformDirs("uproto", appauthor=False)
    return UserPaths(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        cache=dirs.user_cache_path,
        log=dirs.user_log_path,
        documents=dirs.user_documents_path,
    )
