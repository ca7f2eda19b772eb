"""What happened: a closed union of frozen dataclasses, the same through JSON, the child's pipe and the run's log.

`--json-events`, `events.jsonl`, the child's pipe and the window's live view are one and the same stream. A consumer
matches the events and ends with `assert_never` or a named rest, so that a new one is not forgotten.
"""

from typing import Annotated

from pydantic import Field, TypeAdapter

from uproto_core.events.answers import (
    BundleExported,
    Likeness,
    PhotoAnswer,
    PhotoAnswered,
    PhotosRanked,
    RankedPhoto,
    TopClass,
)
from uproto_core.events.course import (
    DeviceFound,
    Failed,
    JobEnded,
    JobStarted,
    MemoryUsed,
    Noted,
    SelfCheck,
    SelfTested,
    StageEnded,
    StageName,
    StageProgressed,
    StageStarted,
    Stopped,
)
from uproto_core.events.explained import PhotoExplained
from uproto_core.events.folders import (
    ClassesCounted,
    FindingMade,
    PhotosFoundAgain,
    PhotoSkipped,
    PhotosListed,
    SampleMade,
    SourceScanned,
)
from uproto_core.events.models import (
    BackboneFacts,
    BackboneReady,
    BackbonesListed,
)
from uproto_core.events.trainings import (
    AdviceMeasured,
    CompareEnded,
    EpochEnded,
    FiguresMeasured,
    MethodExamined,
    PrototypesMade,
    RunEnded,
    TextsChosen,
    TimeMeasured,
)

__all__ = [
    "EVENT",
    "AdviceMeasured",
    "BackboneFacts",
    "BackboneReady",
    "BackbonesListed",
    "BundleExported",
    "ClassesCounted",
    "CompareEnded",
    "DeviceFound",
    "EpochEnded",
    "Event",
    "Failed",
    "FiguresMeasured",
    "FindingMade",
    "JobEnded",
    "JobStarted",
    "Likeness",
    "MemoryUsed",
    "MethodExamined",
    "Noted",
    "PhotoAnswer",
    "PhotoAnswered",
    "PhotoExplained",
    "PhotoSkipped",
    "PhotosFoundAgain",
    "PhotosListed",
    "PhotosRanked",
    "PrototypesMade",
    "RankedPhoto",
    "RunEnded",
    "SampleMade",
    "SelfCheck",
    "SelfTested",
    "SourceScanned",
    "StageEnded",
    "StageName",
    "StageProgressed",
    "StageStarted",
    "Stopped",
    "TextsChosen",
    "TimeMeasured",
    "TopClass",
    "from_json_line",
    "to_json_line",
]

Event = (
    JobStarted
    | DeviceFound
    | StageStarted
    | StageProgressed
    | StageEnded
    | MemoryUsed
    | ClassesCounted
    | SourceScanned
    | PhotosListed
    | PhotoSkipped
    | FindingMade
    | EpochEnded
    | Noted
    | SampleMade
    | TimeMeasured
    | TextsChosen
    | RunEnded
    | FiguresMeasured
    | PhotoAnswered
    | PhotoExplained
    | MethodExamined
    | CompareEnded
    | PrototypesMade
    | BackbonesListed
    | BackboneReady
    | BundleExported
    | AdviceMeasured
    | PhotosRanked
    | PhotosFoundAgain
    | SelfTested
    | Failed
    | Stopped
    | JobEnded
)

EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="kind")])


def to_json_line(event: Event) -> str:
    """The event as one line of JSON, without the line's end."""
    return EVENT.dump_json(event, by_alias=True).decode()


def from_json_line(line: str) -> Event:
    """The event of a line.

    Raises:
        pydantic.ValidationError: the line is no event of this version.
    """
    return EVENT.validate_json(line)
