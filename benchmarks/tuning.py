"""Photos a second and peak memory of training inside the image tower.

    python -m benchmarks.tuning [--backbone FOLDER …] [--steps 4] [--batch 128] [--accelerator auto] [--page]

times `balanced` (both ways, in a transformer) and `thorough` on a ViT-B/32 with random weights and on every folder
given, each in open_clip's form. The pixels are random and ready in memory: photos are decoded in threads beside it.
`--page` puts the table into docs/performance.md. Each case runs in a process of its own, so that its peak is its own.
"""

import argparse
import json
import platform
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import torch

from uproto_core.backbone.catalogue import find_backbone
from uproto_core.backbone.load import load_backbone
from uproto_core.backbone.model_config import config_for, quiet
from uproto_core.backbone.torchvision_guard import import_open_clip
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute, choose_compute
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream
from uproto_core.settings import TuningSettings
from uproto_core.store.paths import BackbonePaths
from uproto_core.store.tensors import write_tensors
from uproto_core.tuning.blocks import transformer_blocks
from uproto_core.tuning.learner import TowerLearner
from uproto_core.tuning.objective import Targets
from uproto_core.tuning.recipe import TowerRecipe, choose_recipe

PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"

_CLASSES = 100
_MIB = 2**20
_BEGIN, _END = "<!-- made by benchmarks.tuning -->", "<!-- end -->"


@dataclass(frozen=True)
class Timed:
    """One way of training one model."""

    model: str
    way: str
    device: str
    trained: int
    """Numbers that are trained."""
    photos_a_second: float
    forward_photos_a_second: float
    """Of the untouched tower, for comparison."""
    photos_a_part: int
    peak_mib: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Time every case, and print or write the table."""
    asked = _parsed(arguments)
    if asked.one:
        print(json.dumps(asdict(_time(asked.one[0], asked.one[1], asked))))
        return
    with TemporaryDirectory() as temporary:
        random = Path(temporary) / "ViT-B-32, random weights"
        _save_random_vit(random)
        timed = [_apart(folder, way, asked) for folder in (str(random), *asked.backbone) for way in _ways(folder)]
    table = _table(timed)
    print(table)
    if asked.page:
        _write_section(table)


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--backbone", action="append", default=[], metavar="FOLDER", help="in open_clip's form")
    parser.add_argument("--steps", type=int, default=4, help="timed, after one that is not")
    parser.add_argument("--batch", type=int, default=128, help="photos a step")
    parser.add_argument("--accelerator", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    parser.add_argument("--page", action="store_true", help=f"write the section of {PAGE.name}")
    parser.add_argument("--one", nargs=2, metavar=("FOLDER", "WAY"), help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _save_random_vit(folder: Path) -> None:
    """A ViT-B/32 in open_clip's form whose weights know nothing."""
    open_clip, paths = import_open_clip(), BackbonePaths(folder)
    folder.mkdir()
    with quiet():
        model = open_clip.create_model("ViT-B-32", pretrained=None)
    paths.config.write_text(config_for(find_backbone("vit-b-32")), encoding="utf-8")
    write_tensors(paths.weights, model.state_dict())


def _ways(folder: str) -> tuple[str, ...]:
    tower = load_backbone(folder, Compute(device=torch.device("cpu"), batch=1)).image_tower
    return ("adaptformer", "lora", "whole") if transformer_blocks(tower) else ("norms", "whole")


def _apart(folder: str, way: str, asked: argparse.Namespace) -> Timed:
    """The case in a process of its own."""
    numbers = ("--steps", str(asked.steps), "--batch", str(asked.batch), "--accelerator", asked.accelerator)
    command = [sys.executable, "-m", "benchmarks.tuning", "--one", folder, way, *numbers]
    said = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  (this file itself)
    return Timed(**json.loads(said.stdout.splitlines()[-1]))


def _time(folder: str, way: str, asked: argparse.Namespace) -> Timed:
    compute, token = choose_compute(asked.accelerator), CancelToken()
    backbone = load_backbone(folder, compute)
    recipe = _recipe(backbone.image_tower, way)
    settings = TuningSettings(batch=asked.batch)
    learner = TowerLearner(backbone, recipe, _targets(backbone.dim), settings, seed=0, compute=compute, cancel=token)
    draws = stream(0, "benchmark")
    pixels = torch.randn(asked.batch, 3, backbone.image_px, backbone.image_px, generator=draws)
    labels = torch.randint(_CLASSES, (asked.batch,), generator=draws)
    chosen = torch.unique(labels)
    learner.find_part(pixels[:2], asked.batch)
    learner.step(pixels, labels, chosen, 0.0)
    seconds = _seconds(lambda: learner.step(pixels, labels, chosen, 0.5), asked.steps, compute)
    forward = _seconds(lambda: backbone.encode_images(pixels), 1, compute)
    return Timed(
        model=Path(folder).name,
        way=way,
        device=compute.name or f"{compute.cores} cores, {torch.get_num_threads()} threads",
        trained=sum(tensor.numel() for tensor in learner.weights().values()),
        photos_a_second=asked.batch * asked.steps / seconds,
        forward_photos_a_second=asked.batch / forward,
        photos_a_part=learner.photos_a_part,
        peak_mib=_peak_mib(compute),
    )


def _recipe(tower: torch.nn.Module, way: str) -> TowerRecipe:
    if way == "whole":
        return TowerRecipe(way="whole")
    chosen = TuningSettings(way="lora") if way == "lora" else TuningSettings()
    return choose_recipe(tower, "balanced", chosen, _CLASSES)


def _targets(dim: int) -> Targets:
    draws = stream(0, "benchmark/targets")
    return Targets(
        image_centre=torch.zeros(dim),
        prototypes=unit(torch.randn(_CLASSES, dim, generator=draws)),
        offset=torch.zeros(_CLASSES),
        texts=unit(torch.randn(_CLASSES, dim, generator=draws)),
        text_labels=torch.arange(_CLASSES),
        text_weights=torch.ones(_CLASSES),
    )


def _seconds(work: Callable[[], object], times: int, compute: Compute) -> float:
    """How long it takes, with the graphics card's queue emptied before and after."""
    _wait(compute)
    started = perf_counter()
    for _ in range(times):
        work()
    _wait(compute)
    return perf_counter() - started


def _wait(compute: Compute) -> None:
    if compute.device.type == "cuda":
        torch.cuda.synchronize()


def _peak_mib(compute: Compute) -> float:
    """Of the card's memory; without one, of the whole process."""
    if compute.device.type == "cuda":
        return torch.cuda.max_memory_allocated() / _MIB
    status = Path("/proc/self/status")
    if status.exists():
        # The system's other figure begins with the peak of the process that started this one.
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))
        assert found is not None, "Linux tells the peak of a process"
        return int(found[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / _MIB if sys.platform == "darwin" else peak / 1024


def _table(timed: Sequence[Timed]) -> str:
    lines = [
        f"On {timed[0].device}, torch {torch.__version__}, {platform.system()} {platform.machine()}.",
        "",
        "| model | trained | numbers trained | photos a second | bare forward pass | photos in memory | peak, MiB |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *(
            f"| {case.model} | {case.way} | {case.trained:,} | {case.photos_a_second:.1f} "
            f"| {case.forward_photos_a_second:.1f} | {case.photos_a_part} | {case.peak_mib:,.0f} |"
            for case in timed
        ),
    ]
    return "\n".join(lines)


def _write_section(table: str) -> None:
    """Put the table between its marks; the words around it are written by hand."""
    text = PAGE.read_text(encoding="utf-8")
    made = f"{_BEGIN}\n{table}\n{_END}"
    assert _BEGIN in text, f"{PAGE.name} has a place for the table"
    PAGE.write_text(re.sub(f"{_BEGIN}.*?{_END}", lambda _: made, text, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
