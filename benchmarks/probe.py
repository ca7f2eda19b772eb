"""How near the measured time of a training comes to the time it takes.

    python -m benchmarks.probe [SOURCE …] [--preset quick] [--backbone built-in] [--page]

probes and then trains every folder given, or the sample, each with empty caches, and prints both times. A time is right
where the training took no more than twice and no less than half of what was said. `--page` puts the table into
docs/performance.md.
"""

import argparse
import os
import platform
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from uproto_core.cancel import CancelToken
from uproto_core.compute import usable_cores
from uproto_core.engine import LocalEngine
from uproto_core.events import SampleMade, TimeMeasured
from uproto_core.jobs import BUILT_IN, ProbeJob, SampleJob, TrainJob
from uproto_core.settings import Preset

PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"

_BEGIN, _END = "<!-- made by benchmarks.probe -->", "<!-- end -->"
_FACTOR = 2.0


@dataclass(frozen=True)
class Timed:
    """What was said of one training, and what it took."""

    name: str
    preset: Preset
    said: TimeMeasured
    probe_seconds: float
    took: float

    @property
    def is_right(self) -> bool:
        """Whether it is within a factor of two."""
        return 1 / _FACTOR <= self.took / self.said.seconds <= _FACTOR


def main(arguments: Sequence[str] | None = None) -> None:
    """Probe, train, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", nargs="*", type=Path)
    parser.add_argument("--preset", default="quick", choices=("quick", "balanced", "thorough"))
    parser.add_argument("--backbone", default=BUILT_IN)
    parser.add_argument("--page", action="store_true", help=f"write the section of {PAGE.name}")
    asked = parser.parse_args(arguments)
    timed: list[Timed] = []
    for source in asked.source or (None,):
        # Caches are the person's: this must neither find nor leave anything there.
        with TemporaryDirectory() as folder:
            os.environ |= dict.fromkeys(("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), folder)
            timed.append(_time(source, Path(folder), asked.preset, asked.backbone))
        print(_row(timed[-1]), flush=True)
    if asked.page:
        _write_section(timed)
    sys.exit(not all(entry.is_right for entry in timed))


def _time(source: Path | None, folder: Path, preset: Preset, backbone: str) -> Timed:
    engine = LocalEngine()
    name = "the sample" if source is None else source.name
    if source is None:
        made = list(engine.run(SampleJob(out=folder / "sample"), CancelToken()))
        source = next(event.source for event in made if isinstance(event, SampleMade))
    # The model is loaded once for both, as in the window.
    started = perf_counter()
    job = ProbeJob(source=source, presets=(preset,), backbone=backbone)
    said = [event for event in engine.run(job, CancelToken()) if isinstance(event, TimeMeasured)]
    probed = perf_counter() - started
    started = perf_counter()
    for _ in engine.run(TrainJob(source=source, out=folder / "run", preset=preset, backbone=backbone), CancelToken()):
        pass
    return Timed(name=name, preset=preset, said=said[0], probe_seconds=probed, took=perf_counter() - started)


def _row(timed: Timed) -> str:
    said = timed.said
    return (
        f"| {timed.name} | {timed.preset} | {said.seconds:.0f} s ({said.low:.0f} to {said.high:.0f}) | "
        f"{timed.took:.0f} s | {timed.took / said.seconds:.2f} | {timed.probe_seconds:.1f} s |"
    )


def _write_section(timed: Sequence[Timed]) -> None:
    lines = (
        f"Measured on {usable_cores()} cores ({platform.machine()}), empty caches.",
        "",
        "| photos | way | said | took | took / said | the probe took |",
        "|---|---|---|---|---|---|",
        *map(_row, timed),
    )
    section = "\n".join((_BEGIN, *lines, _END))
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(re.sub(f"{_BEGIN}.*?{_END}", lambda _: section, text, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
