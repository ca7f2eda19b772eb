import pytest

from tests.core.trained import Trained, train_small


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """One small training that many tests look at; it is read, never changed."""
    return train_small(tmp_path_factory.mktemp("trained"))
