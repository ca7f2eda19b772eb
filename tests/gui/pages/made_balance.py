"""A table for the slider written by hand: towards rare, rare classes gain and common ones lose."""

from uproto_core.figures import Answered, GroupRule, LeanCurve, LeanGroup, LeanPosition, share_of_photos

RULE = GroupRule(kind="benchmark", low=20, high=100)


def group(right: int, photos: int, said: int) -> LeanGroup:
    return LeanGroup(
        found=share_of_photos(right, photos, classes=2), right=right, said=share_of_photos(right, said, classes=2)
    )


def made_curve(rule: GroupRule = RULE, photos: int = 40) -> LeanCurve:
    """21 places; at the middle 20 of 40 rare photos are found, and 1 more with each step towards rare."""
    positions = []
    for step in range(-10, 11):
        rare = max(photos // 2 - step, 0) if photos else 0
        common = 80 + step
        positions.append(
            LeanPosition(
                lean=step / 10,
                accuracy=share_of_photos(rare + common, photos + 100 if photos else 0),
                balanced_accuracy=share_of_photos(rare + common, photos + 100 if photos else 0),
                many=group(common, 100, 110 + step),
                medium=group(0, 0, 0),
                few=group(rare, photos, photos + max(-step, 0)),
                answered=Answered(
                    target=0.9, share=share_of_photos(60 + step, 140), right=share_of_photos(55 + step, 60 + step)
                ),
                threshold=0.5 + step / 100,
            )
        )
    return LeanCurve(groups=rule, positions=tuple(positions))
