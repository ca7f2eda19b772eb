"""Models on this computer: added from a file or folder, put in their place, removed."""

import re
import shutil
from pathlib import Path

import torch

from uproto_core.backbone.catalogue import CATALOGUE, FROM_HUB, WEIGHTS_NAMES, find_backbone
from uproto_core.backbone.load import load_backbone
from uproto_core.backbone.model_config import config_for, read_config, require_same_activation
from uproto_core.compute import Compute
from uproto_core.errors import BackboneNotHereError, BackboneUnknownError, BackboneUnusableError, PlaceTakenError
from uproto_core.jobs import AUTO, BUILT_IN
from uproto_core.store.atomic import replaced, write_error, write_text
from uproto_core.store.paths import BackbonePaths, user_paths

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,96}")
"""As long as a place on the hub, whose slash becomes two dashes."""


def import_backbone(source: Path, name: str) -> Path:
    """Add a model from a file or folder; the source stays as it is.

    Args:
        source: A folder in open_clip's form, or a `.safetensors` file of a model of the catalogue.
        name: What to call it; for a file, the model of the catalogue that it is.

    Returns:
        Its folder.

    Raises:
        BackboneUnusableError: it is no model that this program can use, or the name is not possible.
        PlaceTakenError: a model of that name is there already.
        DiskFullError: there is no room.
        NotWritableError: the folder of the models may not be written.
    """
    if name in (BUILT_IN, AUTO) or not _NAME.fullmatch(name):
        raise BackboneUnusableError(path=source, because=f'"{name}" cannot be the name of a model')
    target, part = user_paths().backbone(name), user_paths().backbone_part(name)
    if target.root.exists():
        raise PlaceTakenError(path=target.root, because="a model of that name is there already")
    shutil.rmtree(part.root, ignore_errors=True)
    try:
        _gather(source, name, part)
        config = read_config(part)
        entry = next((entry for entry in CATALOGUE if entry.name == name), None)
        if entry is not None:
            require_same_activation(entry, config, part)
        # Only loading it shows that weights and configuration belong together.
        load_backbone(str(part.root), Compute(device=torch.device("cpu"), batch=1))
        return put_in_place(part, target)
    except BackboneUnusableError as error:
        raise BackboneUnusableError(path=source, because=error.because) from error
    finally:
        shutil.rmtree(part.root, ignore_errors=True)


def remove_backbone(name: str) -> None:
    """Delete a model and what came of it so far.

    Raises:
        BackboneUnknownError: there is no model of that name.
        BackboneNotHereError: it is not on this computer.
        PlaceTakenError: it is the built-in one, which stays.
        NotWritableError: its files may not be deleted.
    """
    if name == BUILT_IN:
        raise PlaceTakenError(path=find_backbone(name).paths.root, because="the built-in model comes with the program")
    folder = find_backbone(name).name if name.startswith(FROM_HUB) else name
    part = user_paths().backbone_part(folder).root
    had_part = _NAME.fullmatch(folder) is not None and part.is_dir()
    if had_part:
        shutil.rmtree(part, ignore_errors=True)
    entry = find_backbone(name)
    if not entry.is_on_this_computer and not had_part:
        raise BackboneNotHereError(name=name)
    try:
        if entry.paths.root.exists():
            shutil.rmtree(entry.paths.root)
    except OSError as error:
        raise write_error(entry.paths.root, error) from error


def put_in_place(part: BackbonePaths, target: BackbonePaths) -> Path:
    """Rename a whole model into its place.

    Raises:
        NotWritableError: the place may not be written.
    """
    try:
        if target.root.exists():
            # Without both of its files, or its entry would have said that it is here.
            shutil.rmtree(target.root)
        part.root.rename(target.root)
    except OSError as error:
        raise write_error(target.root, error) from error
    return target.root


def _gather(source: Path, name: str, part: BackbonePaths) -> None:
    """Copy the model's files into `part`."""
    if source.is_dir():
        origin = BackbonePaths(source)
        weights = next((file for name in WEIGHTS_NAMES if (file := source / name).is_file()), origin.weights)
        for file, target in ((origin.config, part.config), (weights, part.weights)):
            if not file.is_file():
                raise BackboneUnusableError(path=source, because=f"it has no file {file.name}")
            _copy(file, target)
        beside = ((origin.readme, part.readme), *zip(origin.tokeniser, part.tokeniser, strict=True))
        for file, target in beside:
            if file.is_file():
                _copy(file, target)
        return
    if not source.is_file():
        raise BackboneUnusableError(path=source, because="there is nothing there")
    if source.suffix != ".safetensors":
        raise BackboneUnusableError(path=source, because="only .safetensors files are opened, for safety")
    try:
        entry = find_backbone(name)
    except BackboneUnknownError:
        entry = None
    if entry is None or not entry.tag:
        names = ", ".join(known.name for known in CATALOGUE)
        raise BackboneUnusableError(
            path=source, because=f"a single file needs the name of the model that it is ({names})"
        )
    _copy(source, part.weights)
    write_text(part.config, config_for(entry))


def _copy(source: Path, target: Path) -> None:
    with replaced(target) as temporary:
        shutil.copyfile(source, temporary)
