import json
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from uproto_core.cli.main import run


@dataclass(frozen=True)
class Said:
    """What a command did."""

    code: int
    out: str
    err: str

    def json(self) -> dict:
        """The one document on standard output."""
        return json.loads(self.out)

    def lines(self) -> list[dict]:
        """The documents on standard output, a line each."""
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def uproto(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """The command line in this process: `uproto("scan", folder, "--json")`."""

    def call(*words: object) -> Said:
        capsys.readouterr()
        try:
            run([str(word) for word in words])
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        captured = capsys.readouterr()
        return Said(code=code, out=captured.out, err=captured.err)

    return call
