"""`python -m tools.distil --teacher NAME --photos DIR --out DIR`: see `--help`."""

import argparse
import sys
from pathlib import Path

import torch

from tools.distil.export import export
from tools.distil.student import Recipe, Student
from tools.distil.teach import read_taught, teach
from uproto_core.backbone.load import Backbone, load_backbone
from uproto_core.cancel import CancelToken
from uproto_core.compute import choose_compute
from uproto_core.errors import PlaceTakenError, UprotoError
from uproto_core.photos.scan import list_photos
from uproto_core.store.paths import BackbonePaths

_HELD_OUT = 20
"""Every so manieth photo is not learned from: the last line tells how near the student comes on those."""


def main(arguments: list[str] | None = None) -> int:
    """Do the three steps and say how near the student comes to its teacher."""
    try:
        _distil(_options(arguments))
    except UprotoError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    return 0


def _distil(options: argparse.Namespace) -> None:
    if BackbonePaths(options.out).config.exists():
        raise PlaceTakenError(path=options.out, because="a model is there already")
    compute = choose_compute("auto")
    teacher = load_backbone(options.teacher, compute)
    photos = sorted(list_photos([options.photos], CancelToken()))
    learned = [path for number, path in enumerate(photos) if number % _HELD_OUT]
    held_out = [path for number, path in enumerate(photos) if not number % _HELD_OUT]
    work: Path = options.work or options.out.with_name(f"{options.out.name}.work")
    for part, chosen in ((work / "train", learned), (work / "held-out", held_out)):
        for done in teach(teacher, chosen, part, image_px=options.image_px, views=options.views, seed=options.seed):
            print(f"{part.name}: {done} of {len(chosen)} photos", flush=True)
        # Said now if there is nothing to learn from, or to be held against, and not after the training.
        read_taught(part)
    recipe = Recipe(tower=options.tower, steps=options.steps, batch=options.batch, rate=options.rate, seed=options.seed)
    student = Student(recipe, teacher.dim)
    for progress in student.learn(read_taught(work / "train"), work / "student.safetensors"):
        print(f"step {progress.step} of {recipe.steps}: loss {progress.loss:.4f}", flush=True)
    export(teacher, student.average, options.out, tower=options.tower, image_px=options.image_px)
    made = load_backbone(str(options.out), compute)
    print(f"cosine to the teacher on held-out photos: {nearness(made, work / 'held-out'):.4f}")


def nearness(model: Backbone, folder: Path) -> float:
    """Mean cosine between a model's features and the teacher's, on taught crops."""
    taught = read_taught(folder)
    pixels = (torch.from_numpy(taught.crops.copy()).permute(0, 3, 1, 2).float() / 255 - 0.5) / 0.5
    features = torch.cat([model.encode_images(part) for part in torch.split(pixels, 64)])
    return float((features * torch.from_numpy(taught.targets.astype("float32"))).sum(dim=1).mean())


def _options(arguments: list[str] | None) -> argparse.Namespace:
    recipe = Recipe()
    parser = argparse.ArgumentParser(prog="python -m tools.distil", description=__doc__)
    parser.add_argument(
        "--teacher", required=True, help="a name of `uproto backbones`, or a folder in open_clip's form"
    )
    parser.add_argument("--photos", required=True, type=Path, help="a folder of photos; labels play no part")
    parser.add_argument("--out", required=True, type=Path, help="folder of the model")
    parser.add_argument("--work", type=Path, help="folder of what is kept between calls; beside --out if not given")
    parser.add_argument("--tower", default=recipe.tower, help="timm's name of the small tower (default: %(default)s)")
    parser.add_argument("--image-px", type=int, default=128, help="its input (default: %(default)s)")
    parser.add_argument("--views", type=int, default=1, help="crops of each photo (default: %(default)s)")
    parser.add_argument("--steps", type=int, default=recipe.steps, help="training steps (default: %(default)s)")
    parser.add_argument("--batch", type=int, default=recipe.batch, help="crops a step (default: %(default)s)")
    parser.add_argument("--rate", type=float, default=recipe.rate, help="learning rate (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=recipe.seed, help="of everything drawn (default: %(default)s)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
