from collections.abc import Callable
from types import ModuleType

import pytest
import torch

from tests.core.backbone.made import CPU, Changed, changed_copy
from uproto_core.backbone.load import Backbone, load_backbone
from uproto_core.backbone.model_config import quiet
from uproto_core.backbone.torchvision_guard import import_open_clip
from uproto_core.jobs import BUILT_IN


@pytest.fixture(scope="session")
def open_clip() -> ModuleType:
    with quiet():
        return import_open_clip()


@pytest.fixture(scope="session")
def built_in(open_clip: ModuleType) -> Backbone:
    """The model that comes along, loaded once; it is read, never changed."""
    torch.set_num_threads(1)
    return load_backbone(BUILT_IN, CPU)


@pytest.fixture
def changed(tmp_path) -> Callable[..., Changed]:
    """Make a copy of the built-in model that differs in something."""
    return lambda **changes: changed_copy(tmp_path / "model", **changes)
