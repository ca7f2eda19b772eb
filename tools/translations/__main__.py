"""Keep the window's translations: `python -m tools.translations update | missing | fill | compile | count`."""

import argparse
import json
import sys
from pathlib import Path

import uproto_gui
from tools.translations.catalogue import LANGUAGES, Key, Message, catalogue, compiled, read_messages, write_forms
from tools.translations.checks import faults, with_kept_units, with_written_numbers
from tools.translations.house_rules import word_faults
from tools.translations.qt_tools import release, update
from tools.translations.sentences import Sentence, Unreadable, read_sentences

_WINDOW = Path(uproto_gui.__file__).parent


def main() -> int:
    """Do what was asked for."""
    asked = _parser().parse_args()
    languages = (asked.language,) if getattr(asked, "language", None) else LANGUAGES
    try:
        match asked.command:
            case "update":
                _update(languages, keeps_obsolete=not asked.drop)
            case "missing":
                _print_missing(asked.language)
            case "fill":
                return _fill(asked.language, asked.file)
            case "compile":
                for language in languages:
                    release(catalogue(language), compiled(language))
            case "count":
                _print_counts()
    except Unreadable as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    gather = commands.add_parser("update", help="put new sentences of the window into the catalogues")
    gather.add_argument("language", nargs="?")
    gather.add_argument("--drop", action="store_true", help="forget translations that are needed no more")
    missing = commands.add_parser("missing", help="print what is not translated yet, a JSON object a line")
    missing.add_argument("language")
    fill = commands.add_parser("fill", help="put translations of a file into a catalogue, and make what Qt reads")
    fill.add_argument("language")
    fill.add_argument("file", type=Path)
    make = commands.add_parser("compile", help="make what Qt reads")
    make.add_argument("language", nargs="?")
    commands.add_parser("count", help="print how many sentences each catalogue has")
    return parser


def _update(languages: tuple[str, ...], *, keeps_obsolete: bool) -> None:
    sentences = read_sentences(_WINDOW)
    for language in languages:
        path = catalogue(language)
        update(sentences, path, language, keeps_obsolete=True)
        # A sentence that moved to another page is the same sentence.
        moved = _moved(read_messages(path))
        if moved:
            write_forms(path, moved)
        update(sentences, path, language, keeps_obsolete=keeps_obsolete)
        if not compiled(language).exists() or moved:
            release(path, compiled(language))


def _moved(messages: list[Message]) -> dict[Key, tuple[str, ...]]:
    """Translations that are needed no more where they stood, for the same sentence elsewhere."""
    gone = {
        (message.source, message.is_plural): message.forms
        for message in messages
        if message.is_obsolete and all(message.forms)
    }
    return {
        message.key: gone[message.source, message.is_plural]
        for message in messages
        if not message.is_finished and not message.is_obsolete and (message.source, message.is_plural) in gone
    }


def _print_missing(language: str) -> None:
    """What there is to do, in the order of the code; "elsewhere" is how the same words are said in other places."""
    sentences = {sentence.key: sentence for sentence in read_sentences(_WINDOW)}
    messages = {message.key: message for message in read_messages(catalogue(language))}
    elsewhere: dict[str, list[str]] = {}
    for message in messages.values():
        if message.is_finished:
            elsewhere.setdefault(message.source, []).extend(message.forms)
    for key, sentence in sentences.items():
        if key in messages and messages[key].is_finished:
            continue
        print(json.dumps(_line(sentence, elsewhere.get(sentence.source, [])), ensure_ascii=False))


def _line(sentence: Sentence, elsewhere: list[str]) -> dict[str, str | bool | list[str]]:
    line: dict[str, str | bool | list[str]] = {
        "context": sentence.context,
        "source": sentence.source,
        "plural": sentence.is_plural,
        "comment": sentence.comment,
        "where": sentence.where,
    }
    if elsewhere:
        line["elsewhere"] = sorted(set(elsewhere))
    return line


def _fill(language: str, file: Path) -> int:
    """Put translations in; what has a fault is said and left out."""
    _update((language,), keeps_obsolete=True)
    path = catalogue(language)
    messages = {message.key: message for message in read_messages(path) if not message.is_obsolete}
    filled: dict[Key, tuple[str, ...]] = {}
    wrong = 0
    for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not text.strip():
            continue
        line = json.loads(text)
        key = (line["context"], line["source"], line.get("comment", ""))
        given = line["translation"]
        forms = tuple(with_kept_units(form, language) for form in ([given] if isinstance(given, str) else given))
        found = (
            faults(key[1], forms, language=language, is_plural=messages[key].is_plural)
            if key in messages
            else ["the window does not say this"]
        )
        if found:
            wrong += 1
            print(f"{file.name}:{number}: {'; '.join(found)}: {key[1]!r} -> {forms!r}", file=sys.stderr)
        else:
            filled[key] = tuple(map(with_written_numbers, forms)) if messages[key].is_plural else forms
            # Filled in all the same: about the method more may be said. A test has the last word.
            for remark in sorted({fault for form in forms for fault in word_faults(key[1], form, language)}):
                print(f"{file.name}:{number}: look again, {remark}: {forms!r}", file=sys.stderr)
    write_forms(path, filled)
    # lupdate writes the file as it always does.
    _update((language,), keeps_obsolete=True)
    release(path, compiled(language))
    print(f"{len(filled)} filled in, {wrong} refused")
    return 1 if wrong else 0


def _print_counts() -> None:
    said = len(read_sentences(_WINDOW))
    for language in LANGUAGES:
        messages = [message for message in read_messages(catalogue(language)) if not message.is_obsolete]
        finished = sum(message.is_finished for message in messages)
        print(f"{language}: {finished} of {len(messages)} finished; the window says {said}")


if __name__ == "__main__":
    sys.exit(main())
