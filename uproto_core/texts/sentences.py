"""From passages to sentences: sections dropped, split, measured, cut at commas, repeats removed (method.md 2.2)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from uproto_core.texts.names import ClassName, is_cjk
from uproto_core.texts.sources import Passage

MOST_BEFORE_FILTERING = 256
"""Sentences of a class that are looked at."""

_MOST_LETTERS = 1 << 18
"""Letters of a class that are looked at: the longest pages of an encyclopaedia have as many."""

LEAST_WORDS, MOST_WORDS = 3, 60
LEAST_CJK, MOST_CJK = 4, 120

_LEAST_PIECE = 5
"""Words of a piece of a sentence that was cut; shorter ones, such as "for example with filling", say nothing alone."""

_TOKENS_A_WORD = 1.25
"""Tokens of CLIP's tokeniser for a word of a description, with its commas: the mean of 250 shop descriptions."""

_SECTIONS_DROPPED = frozenset(
    {
        "references",
        "reference",
        "external links",
        "further reading",
        "bibliography",
        "see also",
        "notes",
        "footnotes",
        "sources",
        "citations",
        "gallery",
        "literature cited",
    }
)
"""Sections at the end of an encyclopaedia's page that say nothing about the thing itself."""

_GUARDED = frozenset(
    "e.g i.e etc cf approx sp ssp spp subsp var f cv st dr mr mrs ms prof no nos fig figs vs ca c al jr sr mt ft gen "
    "incl resp max min".split()
)
"""Short forms whose dot ends no sentence."""

_LONGEST_SHORT_FORM = 40
"""Letters to look back for one."""

_HEADING = re.compile(r"^\s*(?:#{1,6}\s+(?P<hash>.+?)\s*#*|(?P<marks>={1,6})\s*(?P<wiki>.+?)\s*(?P=marks))\s*$")
_BULLET = re.compile(r"^\s*(?:[-*+•‣–·]|\d{1,3}[.)])\s+(?=\S)")
_LONGEST_HEADING = 300
_FOOTNOTE = re.compile(r"\[(?:\d+|citation needed|note \d+)\]")
_ENDS = frozenset(".!?;:。！？…")
_WRAPPED_FROM = 50
"""A line at least this long that does not end a sentence goes on in the next line: it was wrapped."""

_BREAK = re.compile(
    r"""(?<=[.!?;])(?P<close>["'”’»)\]]*)\s+(?=["'“‘«(\[]?(?P<next>\S))   # Latin: white space must follow
      | (?<=[。！？])(?P<cjk>[」』”）]*)\s*(?=\S)""",  # CJK: none is written
    re.VERBOSE,
)
_COMMA = re.compile(r"(?<=[,，、;；:：])\s*")


@dataclass(frozen=True, kw_only=True)
class _Line:
    """A piece of text that ends where the writer ended it."""

    text: str
    is_item: bool
    """An item of a list: it may be as short as one word."""


def split_passages(passages: Iterable[Passage], *, most_words: int = MOST_WORDS) -> tuple[str, ...]:
    """The sentences of a class, each once, in the order they were written.

    Args:
        passages: What was written about the class.
        most_words: Longer sentences are cut at commas, see `words_that_fit`.
    """
    found: dict[str, str] = {}
    for line in _lines_of(passages):
        for sentence in _split_line(line.text):
            for piece in _fitting(sentence, most_words, is_item=line.is_item):
                found.setdefault(_same(piece), piece)
        if len(found) >= MOST_BEFORE_FILTERING:
            break
    return tuple(found.values())[:MOST_BEFORE_FILTERING]


def _lines_of(passages: Iterable[Passage]) -> Iterator[_Line]:
    """Lines of all passages, until more was read than anyone writes about a class."""
    left = _MOST_LETTERS
    for passage in passages:
        yield from _lines(replace(passage, text=passage.text[:left]))
        left -= len(passage.text)
        if left <= 0:
            return


def words_that_fit(context_length: int, name: ClassName) -> int:
    """How many words a text tower reads behind a class's name.

    Args:
        context_length: Tokens with start and end.
        name: The class; its name may be put in front.
    """
    for_words = (context_length - 2) / _TOKENS_A_WORD - len(name.name.split())
    return max(LEAST_WORDS, min(MOST_WORDS, int(for_words)))


def encoded_sentence(sentence: str, name: ClassName, *, has_usable_name: bool) -> str:
    """The sentence as the model reads it: with the name in front, unless it is in it or says nothing."""
    if not has_usable_name or any(_contains(sentence, called) for called in name.names):
        return sentence
    return f"{name.name}: {sentence}"


def _contains(sentence: str, called: str) -> bool:
    if any(is_cjk(character) for character in called):
        return called in sentence
    # As a whole word: "cat" is not in "catches"; the plural counts.
    return re.search(rf"(?<!\w){re.escape(called)}(?:s|es)?(?!\w)", sentence, re.IGNORECASE) is not None


def _same(sentence: str) -> str:
    """What two sentences have in common that differ in capitals and the mark at the end alone."""
    return sentence.casefold().rstrip(" .!?;,。！？；，")


def _lines(passage: Passage) -> Iterator[_Line]:
    """Paragraphs and list items of a passage, without headings and the sections dropped."""
    if passage.is_list:
        yield _Line(text=_tidy(passage.text), is_item=True)
        return
    is_dropped = False
    open_line: _Line | None = None
    wrote_to_the_edge = False
    text = unicodedata.normalize("NFC", passage.text)
    for row in [*text.splitlines(), ""]:
        heading = _HEADING.match(row) if len(row) <= _LONGEST_HEADING else None
        title = (heading["hash"] or heading["wiki"]) if heading else row
        is_title_dropped = title.strip(" *_:").casefold() in _SECTIONS_DROPPED
        is_item = bool(_BULLET.match(row))
        goes_on = open_line is not None and wrote_to_the_edge and bool(row.strip()) and not is_item
        if heading or is_title_dropped or not row.strip() or not goes_on:
            if open_line is not None and not is_dropped:
                yield open_line
            open_line = None
        if heading or is_title_dropped:
            # A marked heading ends a dropped section; a bare "References" drops what is left.
            is_dropped = is_title_dropped or (is_dropped and not heading)
        elif row.strip():
            own = _tidy(_BULLET.sub("", row))
            before = open_line
            open_line = _Line(
                text=f"{before.text} {own}" if before else own, is_item=before.is_item if before else is_item
            )
            wrote_to_the_edge = len(row.rstrip()) >= _WRAPPED_FROM and row[-1] not in _ENDS


def _tidy(text: str) -> str:
    return " ".join(_FOOTNOTE.sub("", unicodedata.normalize("NFC", text)).split())


def _split_line(text: str) -> Iterator[str]:
    start = 0
    for mark in _BREAK.finditer(text):
        close = mark["close"] if mark["cjk"] is None else mark["cjk"]
        end = mark.start() + len(close or "")
        if mark["cjk"] is None and not (
            _begins_sentence(mark["next"]) and not _is_short_form(text[max(start, end - _LONGEST_SHORT_FORM) : end])
        ):
            continue
        yield text[start:end].strip()
        start = end
    rest = text[start:].strip()
    if rest:
        yield rest


def _begins_sentence(character: str) -> bool:
    return character.isupper() or character.isdigit() or is_cjk(character)


def _is_short_form(before: str) -> bool:
    """Whether a dot belongs to an initial or a short form, such as "J." or "approx."."""
    if not before.endswith("."):
        return False
    word = before[:-1].rpartition(" ")[2].lstrip("(\"'“‘«[")
    is_initial = len(word) == 1 and word.isupper()
    return is_initial or word.casefold() in _GUARDED


def _fitting(sentence: str, most_words: int, *, is_item: bool) -> Iterator[str]:
    """The sentence if it has a length to use, or its pieces between commas, or nothing."""
    is_cjk_text, length = measure(sentence)
    least, most = (LEAST_CJK, min(MOST_CJK, 2 * most_words)) if is_cjk_text else (LEAST_WORDS, most_words)
    if is_item:
        least = 1
    if length <= most:
        if length >= least:
            yield sentence
        return
    if not is_cjk_text:
        least = min(_LEAST_PIECE, most)
    gathered = ""
    for part in _short_parts(sentence, most):
        joined = part if not gathered else gathered + ("" if is_cjk_text else " ") + part
        if measure(joined)[1] > most:
            if measure(gathered)[1] >= least:
                yield gathered.rstrip(" ,，、;；:：")
            gathered = part
        else:
            gathered = joined
    if measure(gathered)[1] >= least:
        yield gathered.rstrip(" ,，、;；:：")


def _short_parts(sentence: str, most: int) -> Iterator[str]:
    """Parts between commas; one that is too long by itself is cut where it gets too long."""
    for part in filter(None, (piece.strip() for piece in _COMMA.split(sentence))):
        is_cjk_text, length = measure(part)
        if length <= most:
            yield part
        elif is_cjk_text:
            yield from (part[start : start + most] for start in range(0, len(part), most))
        else:
            words = part.split()
            yield from (" ".join(words[start : start + most]) for start in range(0, len(words), most))


def measure(sentence: str) -> tuple[bool, int]:
    """Whether a sentence is written without spaces (Chinese, Japanese, Korean), and its characters or words."""
    letters = sum(character.isalpha() for character in sentence)
    cjk = sum(is_cjk(character) for character in sentence)
    if 2 * cjk > letters:
        return True, sum(character.isalnum() for character in sentence)
    return False, sum(any(character.isalnum() for character in word) for word in sentence.split())
