"""One small sample that several tests look at; it is read, never changed."""

from pathlib import Path

import pytest

from tests.core.sample.small import drawn_to_end


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("sample") / "out"
    drawn_to_end(out)
    return out
