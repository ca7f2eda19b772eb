"""The process that one parser is fed in: `python -m benchmarks.fuzz.worker NAME WAY INPUTS SEED PLACE KEPT`.

Two ways. *structure* draws changes with hypothesis: values of a JSON, cells, a header's numbers, statements to a
database, bytes. *coverage* lets libFuzzer (atheris) change bytes and keep what reaches new lines of our own code.
"""

import faulthandler
import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from benchmarks.fuzz.target import Target
from benchmarks.fuzz.watch import Watch

_SECONDS_TO_HANG = 60
"""On the clock: what waits without working is ended, and found by the process being gone."""
_TALLY = "tally.json"
_INPUTS_A_TELLING = 500
_LONGEST = 1 << 16


def main() -> None:
    """Feed one parser; the tally lies in the place at the end."""
    name, way, inputs, number, place, kept = sys.argv[1:7]
    Path(place).mkdir(parents=True, exist_ok=True)
    os.chdir(place)
    if way == "coverage":
        _coverage(name, int(inputs), int(number), Path(place), Path(kept))
    else:
        _structure(name, int(inputs), int(number), Path(place), Path(kept))


def _target(name: str, place: Path) -> Target:
    from benchmarks.fuzz.all import MAKERS  # noqa: PLC0415  (coverage watches what is imported here)

    return MAKERS[name](place)


def _begun(target: Target, place: Path, kept: Path) -> Watch:
    """A watch over a target that has read its whole files once, and so has loaded what it needs."""
    watch = Watch(target, place, kept)
    for _ in range(2):
        watch.feed(target.files)
    if watch.tally.findings or watch.tally.refused:
        raise SystemExit(f"whole files are not read: {watch.tally} {watch.last_refusal}")
    for part, contents in target.seeds:
        watch.feed(target.heal({**target.files, part: contents}))
    watch.limit_memory()
    return watch


def _structure(name: str, inputs: int, number: int, place: Path, kept: Path) -> None:
    from benchmarks.fuzz.changes import changed_files  # noqa: PLC0415  (not where coverage is watched)

    watch = _begun(_target(name, place), place, kept)
    wanted = watch.tally.inputs + inputs
    part = 0
    while watch.tally.inputs < wanted:

        @seed(number * 1000 + part)
        @settings(
            max_examples=wanted - watch.tally.inputs,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(files=changed_files(watch.target))
        def run(files: dict[str, bytes]) -> None:
            faulthandler.dump_traceback_later(_SECONDS_TO_HANG, exit=True)
            watch.feed(files)
            if watch.tally.inputs % _INPUTS_A_TELLING == 0:
                (place / _TALLY).write_text(watch.tally.to_json(), encoding="utf-8")

        run()
        part += 1
    faulthandler.cancel_dump_traceback_later()
    (place / _TALLY).write_text(watch.tally.to_json(), encoding="utf-8")


def _coverage(name: str, inputs: int, number: int, place: Path, kept: Path) -> None:
    import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]  # noqa: PLC0415  (installed for this alone)

    with atheris.instrument_imports(include=["uproto_core", "PIL", "openpyxl"]):
        target = _target(name, place)
    watch = _begun(target, place, kept)
    wanted = watch.tally.inputs + inputs
    parts = target.changed
    corpus = place / "corpus"
    corpus.mkdir()
    whole = [*target.files.items(), *target.seeds]
    for place_in, (part, contents) in enumerate(whole):
        if len(contents) < _LONGEST and part in parts:
            (corpus / f"{place_in}").write_bytes(bytes([parts.index(part)]) + contents)

    def feed(data: bytes) -> None:
        part = parts[data[0] % len(parts)] if data else parts[0]
        watch.feed(target.heal({**target.files, part: data[1:]}))
        if watch.tally.inputs >= wanted or watch.tally.inputs % _INPUTS_A_TELLING == 0:
            (place / _TALLY).write_text(watch.tally.to_json(), encoding="utf-8")
        if watch.tally.inputs >= wanted:
            # libFuzzer ends a process by itself and asks nobody.
            os._exit(0)

    words = [sys.argv[0], f"-seed={number + 1}", f"-max_len={_LONGEST}", "-rss_limit_mb=0", "-timeout=60"]
    atheris.Setup([*words, "-verbosity=0", "-print_final_stats=0", f"-artifact_prefix={kept}/", str(corpus)], feed)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
