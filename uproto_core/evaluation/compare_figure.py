"""A comparison as one drawing (SVG): a row a method, all classes equal on the left, rare classes on the right."""

from collections.abc import Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape

from uproto_core.comparison import Comparison, Measure, MethodFigures, MethodKind, OverSeeds
from uproto_core.evaluation.compare_page import MEASURE_WORDS, by_rank

_HUES: Final[dict[MethodKind, str]] = {"uproto": "#0b5cad", "rival": "#8a4b08", "ablation": "#5f6b76"}
_WORDS: Final[dict[MethodKind, str]] = {
    "uproto": "uproto",
    "rival": "another method",
    "ablation": "uproto without a part",
}
_INK, _FAINT, _BAND, _PAPER = "#1d232a", "#d5dae0", "#f5f7f9", "#ffffff"

_LABELS_PX, _PANEL_PX, _GAP_PX, _MARGIN_PX = 230, 280, 52, 16
_ROW_PX, _HEAD_PX, _FOOT_PX = 22, 66, 60
_TICKS: Final = (1, 2, 5, 10, 20)
_MOST_TICKS: Final = 7


def comparison_figure(comparison: Comparison) -> str:
    """The drawing: a large dot is the mean, a small one a seed, a line one standard deviation to each side.

    The dashed line is uproto's mean, so that what lies left of it is below.
    """
    rows = by_rank(comparison)
    measures: list[Measure] = ["balanced_accuracy"]
    if any(figures.few.mean is not None for _, figures in rows):
        measures.append("few")
    height = _HEAD_PX + _ROW_PX * len(rows) + _FOOT_PX
    width = _MARGIN_PX + _LABELS_PX + len(measures) * (_PANEL_PX + _GAP_PX)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="Helvetica, Arial, sans-serif" font-size="12" fill="{_INK}" stroke="none" role="img">',
        "<title>Methods on the same exam photos</title>",
        f'<rect width="{width}" height="{height}" fill="{_PAPER}"/>',
        *_legend(comparison, height),
        *_labels(rows, width),
    ]
    for place, measure in enumerate(measures):
        left = _MARGIN_PX + _LABELS_PX + place * (_PANEL_PX + _GAP_PX)
        parts += _Panel(rows, measure, left).drawn()
    return "\n".join([*parts, "</svg>", ""])


def _legend(comparison: Comparison, height: int) -> Iterator[str]:
    left = _MARGIN_PX
    there = {figures.kind for figures in comparison.methods.values()}
    for kind, words in _WORDS.items():
        if kind in there:
            yield f'<circle cx="{left + 5}" cy="18" r="5" fill="{_HUES[kind]}"/>'
            yield f'<text x="{left + 15}" y="22">{words}</text>'
            left += 34 + 7 * len(words)
    words = "Large dot: mean of the seeds. Line: one standard deviation to each side. Small dots: the seeds."
    if len(comparison.seeds) == 1:
        words = "One seed: no spread is known."
    words += " Dashed: uproto."
    yield f'<text x="{_MARGIN_PX}" y="{height - 12}" fill="{_HUES["ablation"]}" font-size="11">{words}</text>'


def _labels(rows: Sequence[tuple[str, MethodFigures]], width: int) -> Iterator[str]:
    for place, (name, figures) in enumerate(rows):
        top = _HEAD_PX + place * _ROW_PX
        if place % 2 == 0:
            yield f'<rect x="0" y="{top}" width="{width}" height="{_ROW_PX}" fill="{_BAND}"/>'
        weight = ' font-weight="bold"' if figures.kind == "uproto" else ""
        yield (f'<text x="{_MARGIN_PX}" y="{top + 15}" fill="{_HUES[figures.kind]}"{weight}>{escape(name)}</text>')


class _Panel:
    """One measure of every method."""

    def __init__(self, rows: Sequence[tuple[str, MethodFigures]], measure: Measure, left: int) -> None:
        self._rows = rows
        self._measure = measure
        self._left = left
        self._spreads: list[OverSeeds] = [getattr(figures, measure) for _, figures in rows]
        reach = [100 * value for spread in self._spreads for value in _reach(spread)]
        step = next((step for step in _TICKS if (max(reach) - min(reach)) / step <= _MOST_TICKS - 2), _TICKS[-1])
        self._low = max(0, int(min(reach) // step) * step)
        self._high = min(100, int(-(-max(reach) // step)) * step)
        if self._low == self._high:
            self._low, self._high = max(0, self._low - step), min(100, self._high + step)
        self._step = step

    def drawn(self) -> Iterator[str]:
        """Title, scale, and a row a method."""
        bottom = _HEAD_PX + _ROW_PX * len(self._rows)
        yield (
            f'<text x="{self._left}" y="{_HEAD_PX - 14}" font-weight="bold">'
            f"{_titled(MEASURE_WORDS[self._measure])}, exam photos found</text>"
        )
        for tick in range(self._low, self._high + 1, self._step):
            x = self._x(tick)
            yield f'<line x1="{x}" x2="{x}" y1="{_HEAD_PX}" y2="{bottom}" stroke="{_FAINT}"/>'
            yield f'<text x="{x}" y="{bottom + 18}" text-anchor="middle" font-size="11">{tick} %</text>'
        own = next(
            spread.mean
            for (_, figures), spread in zip(self._rows, self._spreads, strict=True)
            if figures.kind == "uproto"
        )
        if own is not None:
            x = self._x(100 * own)
            hue = _HUES["uproto"]
            yield (
                f'<line x1="{x}" x2="{x}" y1="{_HEAD_PX}" y2="{bottom}" stroke="{hue}" stroke-dasharray="3 3" '
                'stroke-opacity="0.6"/>'
            )
        for place, ((_, figures), spread) in enumerate(zip(self._rows, self._spreads, strict=True)):
            yield from self._row(_HEAD_PX + place * _ROW_PX + _ROW_PX / 2, spread, _HUES[figures.kind])

    def _row(self, y: float, spread: OverSeeds, hue: str) -> Iterator[str]:
        if spread.mean is None:
            yield f'<text x="{self._left}" y="{y + 4}" fill="{hue}">n/a</text>'
            return
        if spread.std is not None:
            low, high = (self._x(100 * value) for value in _one_deviation(spread.mean, spread.std))
            yield f'<line x1="{low}" x2="{high}" y1="{y}" y2="{y}" stroke="{hue}" stroke-width="2"/>'
            for value in spread.per_seed:
                if value is not None:
                    yield f'<circle cx="{self._x(100 * value)}" cy="{y}" r="2" fill="{hue}" fill-opacity="0.45"/>'
        yield f'<circle cx="{self._x(100 * spread.mean)}" cy="{y}" r="5" fill="{hue}" stroke="{_PAPER}"/>'

    def _x(self, percent: float) -> float:
        return round(self._left + _PANEL_PX * (percent - self._low) / (self._high - self._low), 1)


def _reach(spread: OverSeeds) -> list[float]:
    """Every share that a row shows."""
    measured = [value for value in spread.per_seed if value is not None]
    if spread.mean is not None and spread.std is not None:
        measured += _one_deviation(spread.mean, spread.std)
    return measured


def _one_deviation(mean: float, std: float) -> tuple[float, float]:
    return max(mean - std, 0.0), min(mean + std, 1.0)


def _titled(words: str) -> str:
    return words[0].upper() + words[1:]
