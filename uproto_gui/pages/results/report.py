"""The printable report of a training: the same figures and sentences as the page, as one HTML file without links.

Only tags and styles that Qt's own text document draws too, so that the PDF is the same page.
"""

import base64
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from uproto_core.errors import PhotoUnreadableError
from uproto_core.figures import Accuracy
from uproto_core.photos.load import load_image
from uproto_gui.pages.results.exam_words import closed_words, look_words, looks_words
from uproto_gui.pages.results.rescued_words import finding_words
from uproto_gui.pages.results.state import ClassRow, MixUpRow, ResultsState
from uproto_gui.pages.results.words import about_words, always_words, distrust_words, measured_words, plain_words
from uproto_gui.widgets.group_mark import group_word
from uproto_gui.widgets.numbers import count, found_of, is_few, likely_words, percent, range_words

translate = QCoreApplication.translate

_MOST_MIX_UPS: Final = 20
_PHOTO_PX: Final = 96
_NAMES_PERCENT: Final = {1: 34, 2: 50}
_STYLE: Final = """
body { font-family: sans-serif; font-size: 9pt; color: #1B2430; }
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18px; }
p.large { font-size: 20pt; }
p.muted { color: #55606F; }
table { border-collapse: collapse; }
th { text-align: left; padding: 3px 12px 3px 0; color: #55606F; }
td { padding: 3px 12px 3px 0; }
td.number, th.number { text-align: right; }
"""


def report_html(results: ResultsState, *, project: str, now: datetime, with_photos: bool) -> str:
    """The whole report.

    Args:
        results: The training.
        project: What people call what was trained.
        now: With a time zone.
        with_photos: Whether photos of the mix-ups are put in, as small copies.
    """
    title = translate("Report", "Report: {name}").format(name=project or results.source.stem)
    parts = [
        f"<h1>{escape(title)}</h1>",
        _paragraph(about_words(results, now, project), "muted"),
        *_main(results),
        *_groups(results),
        *_not_to_trust(results),
        *_classes(results),
        *_mix_ups(results, with_photos=with_photos),
        *_how(results),
        _paragraph(
            translate("Report", "Made by uproto on this computer, {when}. Nothing was sent anywhere.").format(
                when=QLocale().toString(QDate(now.year, now.month, now.day), QLocale.FormatType.LongFormat)
            ),
            "muted",
        ),
    ]
    language = QLocale().bcp47Name()
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    body = "\n".join(parts)
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'


def _main(results: ResultsState) -> Iterable[str]:
    figures = results.figures
    if figures is None:
        return
    is_exam = results.exam is not None
    right = sum(row.correct for row in results.classes)
    name = (
        translate("Report", "All classes equal") if is_exam else translate("Report", "All classes equal, in practice")
    )
    yield f"<h2>{escape(name)}</h2>"
    yield _paragraph(f"{_value(figures.balanced_accuracy, right)}  {likely_words(figures.balanced_accuracy)}", "large")
    yield _paragraph(measured_words(results))
    if is_exam:
        yield _paragraph(look_words(results.looks), "muted")
    elif results.is_exam_closed:
        yield _paragraph(" ".join(closed_words(results.looks)), "muted")
    yield _paragraph(plain_words(results), "muted")
    yield _paragraph(always_words(results), "muted")


def _groups(results: ResultsState) -> Iterable[str]:
    if not results.groups or results.is_even:
        return
    yield f"<h2>{escape(translate('Report', 'Rare, middle, common'))}</h2>"
    yield _beside(results)
    rows = [
        [
            group_word(row.group),
            _value(row.accuracy, row.right),
            range_words(row.accuracy),
            found_of(row.right, row.accuracy.n),
            _value(row.ordinary, row.ordinary_right) if row.ordinary is not None else "",
        ]
        for row in results.groups
    ]
    heads = [
        translate("Report", "Classes"),
        translate("Report", "Found"),
        translate("Report", "Likely range"),
        translate("Report", "Photos"),
        translate("Report", "Ordinary classifier"),
    ]
    yield _table(heads, rows)
    if results.comparison is not None:
        yield _paragraph(finding_words(results.comparison))


def _not_to_trust(results: ResultsState) -> Iterable[str]:
    words = distrust_words(results)
    if words is not None:
        yield f"<p><b>{escape(words[0])}</b> {escape(words[1])}</p>"


def _classes(results: ResultsState) -> Iterable[str]:
    yield f"<h2>{escape(translate('Report', 'Every class, least found first'))}</h2>"
    yield _beside(results)
    heads = [
        translate("Report", "Class"),
        translate("Report", "Group"),
        translate("Report", "Learned from"),
        translate("Report", "Found"),
        translate("Report", "Likely range"),
        translate("Report", "Right when it says so"),
    ]
    yield _table(heads, [_class_row(row) for row in results.classes])


def _class_row(row: ClassRow) -> list[str]:
    if not row.n:
        nothing = translate("Report", "not measured")
        return [row.class_name, group_word(row.group), count(row.train_n), nothing, "", ""]
    said = found_of(row.correct, row.claimed) if row.claimed else translate("Report", "never named")
    return [
        row.class_name,
        group_word(row.group),
        count(row.train_n),
        found_of(row.correct, row.n),
        range_words(row.found),
        said,
    ]


def _mix_ups(results: ResultsState, *, with_photos: bool) -> Iterable[str]:
    shown = results.mix_ups[:_MOST_MIX_UPS]
    if not shown:
        return
    yield f"<h2>{escape(translate('Report', 'Most frequent mix-ups'))}</h2>"
    yield _beside(results)
    heads = [translate("Report", "Class"), translate("Report", "taken for"), translate("Report", "Photos")]
    rows = [[row.class_name, row.answer, found_of(row.n, row.of)] for row in shown]
    pictures = [_pair(row) for row in shown] if with_photos else ()
    yield _table(heads, rows, pictures, names=2)
    if len(results.mix_ups) > len(shown):
        more = len(results.mix_ups) - len(shown)
        yield _paragraph(translate("Report", "and %Ln more", "", more), "muted")


def _how(results: ResultsState) -> Iterable[str]:
    yield f"<h2>{escape(translate('Report', 'How it was measured'))}</h2>"
    sentences = [
        translate(
            "Report",
            "Copies, bursts and other photos that belong together stand on one side: they were learned, or examined, "
            "never both.",
        ),
        translate(
            "Report",
            "“All classes equal” is the mean of what was found of each class. A likely range holds the true figure 95 "
            "times out of 100, as far as the exam photos are like the photos to come.",
        ),
        translate("Report", "Model: {model}.").format(model=results.backbone),
    ]
    for sentence in sentences:
        yield _paragraph(sentence)


def _beside(results: ResultsState) -> str:
    """What stands beside the figures of a table: practice photos, or an exam that was looked at more than once."""
    if results.exam is None:
        return _paragraph(translate("Report", "Practice photos, not the exam"), "muted")
    return _paragraph(looks_words(results.looks), "muted") if results.looks > 1 else ""


def _value(accuracy: Accuracy, right: int) -> str:
    """Percent where there are enough photos, else counts."""
    if accuracy.n and is_few(accuracy.n):
        return found_of(right, accuracy.n)
    return percent(accuracy)


def _paragraph(words: str, kind: str = "") -> str:
    if not words:
        return ""
    return f'<p class="{kind}">{escape(words)}</p>' if kind else f"<p>{escape(words)}</p>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], pictures: Sequence[str] = (), *, names: int = 1) -> str:
    """Rows of words.

    Args:
        heads: Of the columns.
        rows: Their cells.
        pictures: Cells of HTML that come after them.
        names: Columns at the left that hold names, and need room; 1 or 2.
    """
    widths = [f' width="{_NAMES_PERCENT[names] // names}%"'] * names + [""] * (len(heads) - names)
    head = "".join(f"<th{width}>{escape(words)}</th>" for words, width in zip(heads, widths, strict=True))
    head += "<th></th>" if pictures else ""
    lines = [f"<tr>{head}</tr>"]
    for place, row in enumerate(rows):
        written = [
            escape(words) if column < names else escape(words).replace(" ", "&nbsp;")
            for column, words in enumerate(row)
        ]
        cells = "".join(f"<td>{words}</td>" for words in written)
        lines.append(f"<tr>{cells}{f'<td>{pictures[place]}</td>' if pictures else ''}</tr>")
    return f'<table width="100%">{"".join(lines)}</table>'


def _pair(row: MixUpRow) -> str:
    """A photo of the class, and one of what it was taken for."""
    return " ".join(_picture(path) for path in (*row.photos[:1], *row.likes[:1]))


def _picture(path: Path) -> str:
    try:
        image = load_image(path, _PHOTO_PX)
    except PhotoUnreadableError:
        return ""
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    # A new picture from pixels alone: neither place nor camera goes along.
    small = image.crop((left, top, left + side, top + side)).resize((_PHOTO_PX, _PHOTO_PX), Image.Resampling.BICUBIC)
    written = io.BytesIO()
    small.save(written, "JPEG", quality=85)
    data = base64.b64encode(written.getvalue()).decode()
    return f'<img src="data:image/jpeg;base64,{data}" width="{_PHOTO_PX}" height="{_PHOTO_PX}" alt="">'
