"""Lines: settings of a command, the pipe between window and child, answers of servers."""

import json
from pathlib import Path

from huggingface_hub.hf_api import ModelInfo

from benchmarks.fuzz.target import Target
from uproto_core.backbone.hub_record import _from_record, hub_reason, hub_troubles
from uproto_core.child import error_of, event_of
from uproto_core.child_process import Orders
from uproto_core.cli.options import settings_of
from uproto_core.events import Failed, JobStarted, StageProgressed, Stopped
from uproto_core.events import to_json_line as event_line
from uproto_core.jobs import Control, ScanJob, TrainJob, to_json_line
from uproto_core.settings import SETTINGS
from uproto_core.texts.encyclopaedia import LookUpFailedError, _page


def settings(_: Path) -> Target:
    """One `--set` a line."""
    lines = (
        'classifier.start=both\nmatching.steps=20\nexperts=[{"whitening": 0.5, "is_matched": true}]\n'
        "texts.kind_word=moth\nfeatures.train_views=2\nprototypes.is_centred=false\nanswers.target=0.8\ntuning.way=lora"
    )

    def read(folder: Path) -> None:
        text = _text(folder / "settings.txt").decode("utf-8", "surrogateescape")
        made = settings_of(text.split("\n")[:20])
        SETTINGS.validate_json(SETTINGS.dump_json(made))

    return Target(files={"settings.txt": lines.encode()}, seeds=_each_alone(lines), read=read)


def _each_alone(lines: str) -> tuple[tuple[str, bytes], ...]:
    """Most of them together are refused for one of them."""
    return tuple(("settings.txt", line.encode()) for line in lines.split("\n")[:4])


def pipe(_: Path) -> Target:
    """Orders to the child, and its events."""
    orders = (ScanJob(source=Path("/a")), TrainJob(source=Path("/a"), out=Path("/b")), Control(word="cancel"))
    failed = Failed(code="photos.missing", facts={"source": "/a"}, says="a", remedy="b")
    events = (JobStarted(job="scan"), StageProgressed(stage="photos", done=1, total=2), failed, Stopped())
    files = {
        "orders.jsonl": "\n".join(to_json_line(order) for order in orders).encode(),
        "events.jsonl": "\n".join(event_line(event) for event in events).encode(),
    }

    def read(folder: Path) -> None:
        Orders().read(_lines(folder / "orders.jsonl"))
        for line in _lines(folder / "events.jsonl"):
            event = event_of(line, "photos")
            if isinstance(event, Failed):
                error_of(event, "photos")

    return Target(files=files, read=read)


def _text(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _lines(path: Path) -> list[str]:
    return path.read_bytes().decode("utf-8", "replace").split("\n")[:50] if path.exists() else []


def hub(_: Path) -> Target:
    """The hub's record of a model, and a page of an encyclopaedia."""
    lfs = {"size": 9, "sha256": "ef" * 32, "pointerSize": 1}
    files = [
        {"rfilename": "open_clip_config.json", "size": 300, "blobId": "ab" * 20},
        {"rfilename": "open_clip_model.safetensors", "size": 9, "blobId": "cd" * 20, "lfs": lfs},
    ]
    record = {"id": "a/b", "sha": "12" * 20, "siblings": files, "cardData": {"license": "mit"}}
    page = {"type": "standard", "title": "Fox", "extract": "A fox is an animal."}

    def read(folder: Path) -> None:
        try:
            info = ModelInfo(**json.loads(_text(folder / "record.json")))  # type: ignore[no-untyped-call]
            found = _from_record("a/b", info, None)
            assert found.weights.url.startswith("https://")
        except hub_troubles() as error:
            assert hub_reason(error)
        try:
            _page("https://a", _text(folder / "page.json"))
        except LookUpFailedError as error:
            assert str(error)

    return Target(files={"record.json": json.dumps(record).encode(), "page.json": json.dumps(page).encode()}, read=read)
