"""Whether prototypes of thousands of classes stay within their budget: ratios to its limits, and how even they are.

    python -m benchmarks.prototypes

Each kind is made in a fresh process, as `uproto prototypes` makes it. Time is taken by the clock, in which other
programs take part, and by the processor time of all threads, divided by the two cores that the budget speaks of, in
which they do not. The longest time between two looks at the token of Stop is taken in the same two ways, the second by
the processor time of the working thread alone.
"""

import argparse
import subprocess
import sys

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass as checked

from benchmarks import page
from uproto_core.figures import PrototypeQuality

LIMIT_SECONDS = 300.0
LIMIT_BYTES = 4 * 2**30
LIMIT_LOOK_SECONDS = 0.5
CORES = 2

_SCRIPT = """
import sys
from uproto_core.waiting import wait_asleep
wait_asleep()
import json, resource, time
import torch
from uproto_core.cancel import CancelToken
from uproto_core.events import PrototypesMade
from uproto_core.jobs import PrototypesJob
from uproto_core.pipeline.prototypes import prototypes

class Looks(CancelToken):
    longest, own_longest = 0.0, 0.0

    def begin(self):
        self._last, self._own_last = time.perf_counter(), time.thread_time()

    def check(self):
        now, own = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.own_longest = max(self.own_longest, own - self._own_last)
        self._last, self._own_last = now, own
        super().check()

torch.set_num_threads(2)
kind, classes, dim = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
looks = Looks()
looks.begin()
begun, own_begun = time.perf_counter(), time.process_time()
for event in prototypes(PrototypesJob(classes=classes, dim=dim, prototypes=kind), looks):
    if isinstance(event, PrototypesMade):
        quality = event.quality
seconds, own = time.perf_counter() - begun, time.process_time() - own_begun
looks.check()
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({
    "seconds": seconds, "own_seconds": own, "bytes": used if sys.platform == "darwin" else 1024 * used,
    "look": looks.longest, "own_look": looks.own_longest, "quality": quality.model_dump(),
}))
"""


@checked(frozen=True)
class Measured:
    """What one process took."""

    seconds: float
    own_seconds: float
    bytes: int
    look: float
    own_look: float
    quality: PrototypeQuality


_MEASURED: TypeAdapter[Measured] = TypeAdapter(Measured)


def measured(kind: str, classes: int, dim: int) -> Measured:
    """Make prototypes in a fresh process."""
    order = [sys.executable, "-c", _SCRIPT, kind, str(classes), str(dim)]
    said = subprocess.run(order, capture_output=True, text=True, check=True)  # noqa: S603  (our own script)
    return _MEASURED.validate_json(said.stdout)


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--classes", type=int, default=8142, help="how many classes; those of iNaturalist 2018")
    parser.add_argument("--dim", type=int, default=512, help="numbers in a feature")
    parser.add_argument("--kinds", nargs="+", default=["numerical", "polar"])
    parser.add_argument("--page", action="store_true", help="put the table into docs/performance.md")
    options = parser.parse_args()
    rows = []
    for kind in options.kinds:
        found = measured(kind, options.classes, options.dim)
        quality = found.quality
        rows.append(_row(kind, found))
        print(f"{kind}, {quality.classes} classes in {quality.dim} dimensions:")
        print(
            f"  time {found.seconds / LIMIT_SECONDS:.2f} of the limit by the clock, "
            f"{found.own_seconds / CORES / LIMIT_SECONDS:.2f} by own work"
        )
        print(f"  memory {found.bytes / LIMIT_BYTES:.2f} of the limit, the program and its libraries included")
        print(
            f"  longest between two looks at Stop {found.look / LIMIT_LOOK_SECONDS:.2f} of the limit by the clock, "
            f"{found.own_look / LIMIT_LOOK_SECONDS:.2f} by own work"
        )
        print(
            f"  largest cosine {quality.max_cosine:.4f} (bound {quality.bound:.4f}), mean of the nearest "
            f"{quality.mean_nearest_cosine:.4f}, mean squared {quality.mean_squared_cosine:.6f} "
            f"(Welch {quality.welch_squared:.6f}), length of the mean {quality.mean_norm:.1e}, fit {quality.fit:.3f}"
        )
    if options.page:
        head = (
            "| kind | time, clock | time, own work | memory, libraries included | longest between two looks, clock "
            "| largest cosine (bound) | mean of the nearest | mean squared (Welch) |"
        )
        day = f"{page.measured_today()}."
        page.put("benchmarks.prototypes", "\n".join([day, "", head, "| --- " * 8 + "|", *rows]))


def _row(kind: str, found: Measured) -> str:
    quality = found.quality
    cells = (
        kind,
        f"{found.seconds / LIMIT_SECONDS:.2f}",
        f"{found.own_seconds / CORES / LIMIT_SECONDS:.2f}",
        f"{found.bytes / LIMIT_BYTES:.2f}",
        f"{found.look / LIMIT_LOOK_SECONDS:.2f}",
        f"{quality.max_cosine:.4f} ({quality.bound:.4f})",
        f"{quality.mean_nearest_cosine:.4f}",
        f"{quality.mean_squared_cosine:.6f} ({quality.welch_squared:.6f})",
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
