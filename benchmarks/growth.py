"""How time and memory of learning grow with the number of classes, on made features.

    python -m benchmarks.growth [--classes 10 100 1000 8142] [--page]

Each number of classes has processes of its own: one makes its prototypes (`benchmarks.prototypes`), one goes three
iterations of stage 2 with the head of one expert, on three photos a class in one view.
"""

import argparse
import json
import resource
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from time import process_time

import torch
from torch.nn import functional as F

from benchmarks import page, prototypes
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import HeadFit, HeadProblem
from uproto_core.seeds import stream

CLASSES = (10, 100, 1_000, 8_142)
_DIM = 512
_ROWS_A_CLASS = 3
_ITERATIONS = 3
_SPREAD = 0.5
_PULL = 0.1


@dataclass(frozen=True, kw_only=True)
class Grown:
    """One number of classes: seconds of the processor, and memory with the libraries."""

    classes: int
    prototypes_seconds: float
    prototypes_mib: float
    head_seconds: float
    head_mib: float


def grown(classes: int) -> Grown:
    """Measure one number of classes."""
    made = prototypes.measured("numerical", classes, _DIM)
    order = [sys.executable, "-m", "benchmarks.growth", "--head", str(classes)]
    said = subprocess.run(order, capture_output=True, text=True, check=True)  # noqa: S603  (this file itself)
    seconds, mib = json.loads(said.stdout)
    return Grown(
        classes=classes,
        prototypes_seconds=made.own_seconds,
        prototypes_mib=made.bytes / 2**20,
        head_seconds=seconds,
        head_mib=mib,
    )


def head(classes: int) -> tuple[float, float]:
    """Seconds of the processor of three iterations of stage 2, and MiB of the whole process."""
    drawn = stream(0, "benchmark/growth")
    centres = F.normalize(torch.randn(classes, _DIM, generator=drawn), dim=-1)
    labels = torch.arange(classes * _ROWS_A_CLASS) % classes
    noise = _SPREAD * F.normalize(torch.randn(len(labels), _DIM, generator=drawn), dim=-1)
    problem = HeadProblem(
        features=F.normalize(centres[labels] + noise, dim=-1),
        labels=labels,
        shift=torch.zeros(classes),
        start=centres,
        pull=_PULL / classes,
    )
    began = process_time()
    HeadFit(problem, CancelToken()).go_on(_ITERATIONS)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return process_time() - began, used / (2**20 if sys.platform == "darwin" else 2**10)


def table(rows: Sequence[Grown]) -> str:
    """The rows as they stand on the page."""
    lines = [
        "| classes | prototypes, processor | memory | three iterations of stage 2, processor | memory |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {row.classes:,} | {row.prototypes_seconds:.1f} s | {row.prototypes_mib:.0f} MiB "
        f"| {row.head_seconds:.2f} s | {row.head_mib:.0f} MiB |"
        for row in rows
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--classes", type=int, nargs="+", default=CLASSES)
    parser.add_argument("--page", action="store_true", help="put the table into docs/performance.md")
    parser.add_argument("--head", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.head:
        print(json.dumps(head(asked.head)))
        return
    text = f"{page.measured_today()}.\n\n" + table([grown(classes) for classes in asked.classes])
    print(text)
    if asked.page:
        page.put("benchmarks.growth", text)


if __name__ == "__main__":
    main()
