"""Every sentence that the window can say, read from its source: none has a word that people do not know."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import uproto_gui
from uproto_core.setting_descriptions import describe_settings
from uproto_gui.widgets.error_words import _ERRORS, _NOTES

_FACT = re.compile(r"\{\w*\}|“\w+”")
"""What is filled in, whose name is not seen, and what a file must really be called."""
_SAYING = frozenset({"tr", "_tr", "translate"})

UNKNOWN = re.compile(
    r"logit|softmax|epoch|tensor|\bcuda\b|\bgpu\b|\bbatch|embedding|\bprompt|few-shot|hyperparameter|\bexception"
    r"|traceback|\bnull\b|\bAI\b|\bvalidation|\btest set\b|\bdataset|\binference|\boverfit|\bbackbone|\bcheckpoint"
    r"|\blabel\b|\bsplit\b|\brecall\b|\bprecision\b",
    re.IGNORECASE,
)
"""Words of the method or of programs; product words stand in their place, such as "round" for an epoch."""

NOT_SAID = re.compile(r"!|\boops\b|\bplease\b|\bOK\b|\bsubmit\b|\babort\b|\bexecute\b|\bsorry\b", re.IGNORECASE)
"""What is neither calm nor a verb that says what happens."""

BARE_ACCURACY = re.compile(r"(?<!plain )\baccuracy\b", re.IGNORECASE)


def said() -> Iterator[tuple[str, str]]:
    """Each literal that is handed over for translation, with its file and line."""
    root = Path(uproto_gui.__file__).parent
    for path in sorted(root.rglob("*.py")):
        if path == root / "pages" / "help" / "method.py":
            # "About the method" is where the words of the field may be said.
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name not in _SAYING:
                continue
            words = call.args[1 if name == "translate" else 0 :]
            for literal in words[:1]:
                for part in ast.walk(literal):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield f"{path.relative_to(root).as_posix()}:{part.lineno}", _FACT.sub("", part.value)


SENTENCES = [
    *said(),
    *((code, _FACT.sub("", sentence)) for code, sentences in _ERRORS.items() for sentence in sentences),
    *((code, _FACT.sub("", words)) for code, words in _NOTES.items()),
    *((setting.key, setting.description) for setting in describe_settings()),
]


def test_the_whole_window_was_read():
    assert len(SENTENCES) > 500
    assert any("main_window.py" in where for where, _ in SENTENCES)


@pytest.mark.parametrize("pattern", [UNKNOWN, NOT_SAID, BARE_ACCURACY], ids=["unknown", "not-said", "accuracy"])
def test_no_sentence_has_a_word_that_people_do_not_know(pattern):
    found = [(where, words) for where, words in SENTENCES if pattern.search(words)]

    assert found == []


def test_every_sentence_that_is_said_is_known_before_it_is_said():
    """What is glued together at run time cannot be translated: a call without a literal is a name for one elsewhere."""
    glued = [
        (path.name, call.lineno)
        for path in sorted(Path(uproto_gui.__file__).parent.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", "") == "tr"
        and any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in ast.walk(call.args[0]))
    ]

    assert glued == []
