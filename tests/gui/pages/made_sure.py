"""A table of sureness written by hand: 100 practice photos, 20 of rare classes, four limits that could be set."""

from uproto_core.figures import GroupRule
from uproto_core.sureness import SureBin, SurePlace, SurePoint, SureTable

RULE = GroupRule(kind="benchmark", low=20, high=100)

POINTS = (
    SurePoint(threshold=0.3, answered=100, right=85, rare_answered=20, rare_right=14),
    SurePoint(threshold=0.55, answered=80, right=74, rare_answered=14, rare_right=12),
    SurePoint(threshold=0.75, answered=60, right=58, rare_answered=10, rare_right=9),
    SurePoint(threshold=0.9, answered=40, right=40, rare_answered=5, rare_right=5),
)
"""Wilson's lower limits: 0.77, 0.85, 0.89 and 0.91."""

BINS = (
    SureBin(low=0.3, high=0.4, sure=0.36, n=4, right=1),
    SureBin(low=0.5, high=0.6, sure=0.55, n=26, right=16),
    SureBin(low=0.8, high=0.9, sure=0.82, n=40, right=32),
    SureBin(low=0.9, high=1.0, sure=0.95, n=30, right=29),
)


def made_table(
    bins: tuple[SureBin, ...] = BINS, rule: GroupRule = RULE, points: tuple[SurePoint, ...] = POINTS
) -> SureTable:
    """The same at three places of the slider, but towards rare fewer are right."""
    rare = tuple(point._replace(right=point.right - 5) for point in points)
    always = SurePoint(threshold=0.0, answered=102, right=86, rare_answered=20, rare_right=14)
    places = tuple(
        SurePlace(lean=lean, points=rare if lean < 0 else points, always=always, bins=bins) for lean in (-1, 0, 1)
    )
    return SureTable(target=0.9, groups=rule, photos=102 if points else 0, rare_photos=20, places=places)
