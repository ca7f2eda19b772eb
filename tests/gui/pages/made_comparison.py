"""A comparison of a few methods written by hand: what may be claimed of each is told, not computed."""

from uproto_core.comparison import Comparison, Counted, First, Measure, MethodFigures, OverSeeds, PairedDifference
from uproto_core.figures import GroupRule, share_of_photos

RIGHT = {"uproto": (50, 3), "linear-weighted": (49, 2), "linear": (44, 1), "nearest-mean": (52, 4)}
"""Of 57 exam photos and of 5 of rare classes."""


def made_comparison(claims: dict[str, str] | None = None) -> Comparison:
    """uproto and three others; `claims` tells what uproto is beside them with all classes equal."""
    said = claims if claims is not None else {"linear": "better"}
    methods = {name: _figures(name, *right) for name, right in RIGHT.items()}
    paired = [
        _difference(name, measure, said.get(name, "no difference found") if measure == "balanced_accuracy" else None)
        for name in RIGHT
        if name != "uproto"
        for measure in ("balanced_accuracy", "few")
    ]
    first = First(balanced_accuracy="nearest-mean", few="nearest-mean")
    return Comparison(
        methods=methods,
        first=first,
        first_without_ablations=first,
        paired=tuple(paired),
        seeds=(0,),
        exam_photos=(57,),
        classes=5,
        groups=(GroupRule(kind="benchmark", low=20, high=100),),
        backbone="built-in",
        draws=10_000,
    )


def _figures(name: str, right: int, rare: int) -> MethodFigures:
    measures: dict[Measure, tuple[int, int]] = {
        "balanced_accuracy": (right, 57),
        "many": (right - rare, 52),
        "medium": (0, 0),
        "few": (rare, 5),
    }
    counted = {
        measure: Counted(right=own, accuracy=share_of_photos(own, n, classes=2))
        for measure, (own, n) in measures.items()
    }
    spreads = {
        measure: OverSeeds(mean=own.accuracy.value, std=None, per_seed=(own.accuracy.value,))
        for measure, own in counted.items()
    }
    return MethodFigures(
        kind="uproto" if name == "uproto" else "rival", seconds=1.0, counted=counted, **dict(spreads.items())
    )


def _difference(against: str, measure: Measure, claim: str | None) -> PairedDifference:
    gain = (RIGHT["uproto"][0] - RIGHT[against][0]) / 57
    return PairedDifference(
        method="uproto",
        against=against,
        measure=measure,
        difference=gain,
        low=gain - 0.06,
        high=gain + 0.06,
        p=0.01,
        claim=claim if claim is not None else "no difference found",  # type: ignore[arg-type]
    )
