"""The script that a programmer would write for the same job, beside `uproto train`: seconds, and what rare classes get.

    python -m benchmarks.rival_script FOLDER [--backbone built-in] [--page]

FOLDER holds `train` and `test`, each with a folder a class. The script is open_clip, a `DataLoader` with two workers
and scikit-learn's `LogisticRegression`, as their pages show it. Both begin with nothing in a cache, take the same
model, training photos and exam photos, and run one after the other, in a process of their own each. The processor time
of all threads and processes stands beside the clock's, for other programs take no part in it.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from pydantic import TypeAdapter

from benchmarks import page

LIMIT_AFTER_FEATURES_SECONDS = 60.0
"""For everything after the features, on grocery-lt and two cores (design)."""
BEFORE_LEARNING = ("scan", "photos", "split", "features")
_RARE = 20
"""Classes with fewer training photos, as in the literature."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """What one of the two came to."""

    name: str
    seconds: float
    own_seconds: float
    """Of the processor, all threads and processes."""
    accuracy: float
    """Of all exam photos."""
    balanced: float
    """Mean over classes."""
    rare: float
    """Mean over classes with fewer than 20 training photos."""
    after_features_seconds: float | None = None
    stages: dict[str, float] | None = None


_TOLD: TypeAdapter[Told] = TypeAdapter(Told)


def script(source: Path, backbone: str) -> Told:
    """What a programmer would write."""
    began = perf_counter()
    from uproto_core.backbone.torchvision_guard import import_open_clip  # noqa: PLC0415  (its start counts)

    open_clip = import_open_clip()
    import torch  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from torch.utils.data import DataLoader  # noqa: PLC0415
    from torchvision.datasets import ImageFolder  # noqa: PLC0415

    model, preprocess = open_clip.create_model_from_pretrained(f"local-dir:{_folder(backbone)}")
    model.eval()

    def encoded(part: str) -> tuple[torch.Tensor, torch.Tensor]:
        loader = DataLoader(ImageFolder(source / part, preprocess), batch_size=64, num_workers=2)
        features, labels = [], []
        with torch.inference_mode():
            for images, targets in loader:
                made = model.encode_image(images)
                features.append(made / made.norm(dim=-1, keepdim=True))
                labels.append(targets)
        return torch.cat(features), torch.cat(labels)

    features, labels = encoded("train")
    classifier = LogisticRegression(C=100.0, max_iter=1000).fit(features.numpy(), labels.numpy())
    exam, truth = encoded("test")
    right = torch.from_numpy(classifier.predict(exam.numpy())) == truth
    shares = {label: float(right[truth == label].float().mean()) for label in sorted(set(truth.tolist()))}
    photos = Counter(labels.tolist())
    rare = [share for label, share in shares.items() if photos[label] < _RARE]
    return Told(
        name="open_clip, DataLoader, LogisticRegression",
        seconds=perf_counter() - began,
        own_seconds=_own_seconds(),
        accuracy=float(right.float().mean()),
        balanced=sum(shares.values()) / len(shares),
        rare=sum(rare) / max(len(rare), 1),
    )


def ours(source: Path, backbone: str) -> Told:
    """`uproto train`, its answers for the exam photos included."""
    began = perf_counter()
    from uproto_core.waiting import wait_asleep  # noqa: PLC0415  (its start counts)

    wait_asleep()
    from uproto_core.cancel import CancelToken  # noqa: PLC0415
    from uproto_core.engine import LocalEngine  # noqa: PLC0415
    from uproto_core.jobs import TrainJob  # noqa: PLC0415
    from uproto_core.store.paths import RunPaths  # noqa: PLC0415
    from uproto_core.store.runs import read_metrics  # noqa: PLC0415

    with TemporaryDirectory() as out:
        run = Path(out) / "run"
        for _ in LocalEngine().run(TrainJob(source=source, out=run, backbone=backbone), CancelToken()):
            pass
        seconds, own, metrics = perf_counter() - began, _own_seconds(), read_metrics(RunPaths(run))
        # Once more with the features in the cache: what is left is learning and the exam.
        again = Path(out) / "again"
        for _ in LocalEngine().run(TrainJob(source=source, out=again, backbone=backbone), CancelToken()):
            pass
        stages = read_metrics(RunPaths(again)).timing_s
    exam = metrics.exam
    assert exam is not None, "the folder has exam photos"
    shares = [row.correct / row.n for row in exam.per_class if row.train_n < _RARE and row.n]
    return Told(
        name="uproto, quick",
        seconds=seconds,
        own_seconds=own,
        accuracy=exam.accuracy.value or 0.0,
        balanced=exam.balanced_accuracy.value or 0.0,
        rare=sum(shares) / max(len(shares), 1),
        after_features_seconds=sum(took for name, took in stages.items() if name not in BEFORE_LEARNING),
        stages=stages,
    )


_WAYS = {"script": script, "ours": ours}


def both(source: Path, backbone: str = "built-in") -> tuple[Told, Told]:
    """The script, then `uproto train`, in a fresh process and with an empty cache each."""
    script_told, ours_told = (_apart(way, source, backbone) for way in _WAYS)
    return script_told, ours_told


def table(told: tuple[Told, Told], source: str, backbone: str) -> str:
    """Both as they stand on the page."""
    lines = [
        f"{page.measured_today()}: `{source}`, {backbone}, {os.cpu_count()} cores; "
        f"load average {os.getloadavg()[1]:.1f}.",
        "",
        "| what | clock | processor | all exam photos | classes equal | classes under 20 photos |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {one.name} | {one.seconds:.0f} s | {one.own_seconds:.0f} s | {100 * one.accuracy:.1f} % "
        f"| {100 * one.balanced:.1f} % | {100 * one.rare:.1f} % |"
        for one in told
    ]
    after = told[1].after_features_seconds
    return "\n".join([*lines, "", f"With the features in the cache, everything after the features {after:.1f} s."])


def _folder(backbone: str) -> Path:
    from uproto_core.backbone.catalogue import find_backbone  # noqa: PLC0415  (the script's own start is timed)

    return Path(backbone) if Path(backbone).is_dir() else find_backbone(backbone).paths.root


def _own_seconds() -> float:
    children = os.times()
    return process_time() + children.children_user + children.children_system


def _apart(way: str, source: Path, backbone: str) -> Told:
    with TemporaryDirectory() as home:
        folders = {f"XDG_{name}_HOME": f"{home}/{name}" for name in ("CACHE", "CONFIG", "DATA", "STATE")}
        order = [sys.executable, "-m", "benchmarks.rival_script", str(source), "--backbone", backbone, "--one", way]
        said = subprocess.run(order, capture_output=True, text=True, check=True, env=os.environ | folders)  # noqa: S603
    return _TOLD.validate_json(said.stdout.splitlines()[-1])


def main() -> None:
    """Time both, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, metavar="FOLDER", help="with train and test")
    parser.add_argument("--backbone", default="built-in", help="a name, or a folder in open_clip's form")
    parser.add_argument("--page", action="store_true", help="put the table into docs/performance.md")
    parser.add_argument("--one", choices=_WAYS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    source: Path = asked.source.absolute()
    if asked.one:
        print(json.dumps(asdict(_WAYS[asked.one](source, asked.backbone))))
        return
    told = both(source, asked.backbone)
    print(table(told, source.name, asked.backbone))
    if asked.page:
        page.put("benchmarks.rival_script", table(told, source.name, asked.backbone))


if __name__ == "__main__":
    main()
