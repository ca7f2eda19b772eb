import pytest
import torch

from tests.core.tuning.towers import Kinds


@pytest.fixture(scope="session")
def kinds() -> Kinds:
    torch.set_num_threads(1)
    return Kinds({})
