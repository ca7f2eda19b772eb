"""What a job has in words beside the names: descriptions, look-ups, and what was decided about sentences."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from uproto_core.errors import PlaceTakenError
from uproto_core.events import Event
from uproto_core.jobs import TextsJob, TrainJob
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.places import keep_off_the_photos
from uproto_core.stage import file_sha256, fingerprint
from uproto_core.store.class_words import ClassWords, typed_words
from uproto_core.store.overrides import Overrides, read_overrides
from uproto_core.store.paths import overrides_beside
from uproto_core.store.project import is_project
from uproto_core.store.resources import dictionary_file
from uproto_core.texts.attributes import lexicon_in_use, read_lexicon
from uproto_core.texts.choose import names_of
from uproto_core.texts.encyclopaedia import look_up, look_up_address
from uproto_core.texts.gather import Sources
from uproto_core.texts.sources import find_texts, read_descriptions, texts_fingerprint


@dataclass(frozen=True, kw_only=True)
class Words:
    """All that the choice of sentences depends on, beside photos, names and settings."""

    sources: Sources
    decisions: Overrides
    fingerprint: str


def texts_of(job: TrainJob | TextsJob) -> Path | None:
    """The descriptions that were given, or else those that lie in the source."""
    return job.texts or find_texts(job.source)


def overrides_of(job: TrainJob | TextsJob) -> Path | None:
    """Where decisions about sentences are kept: as the job says, else in its project, else with its descriptions.

    Descriptions that lie among the photos have no place for them, nor has a folder without any: None.
    """
    if job.overrides is not None:
        return job.overrides
    if is_project(job.source):
        return job.source
    texts = texts_of(job)
    if texts is None:
        return None
    place = overrides_beside(texts)
    try:
        keep_off_the_photos(place, job.source)
    except PlaceTakenError:
        return None
    return place


def check_words(job: TrainJob, class_names: Sequence[str]) -> None:
    """See that everything in words can be used.

    Raises:
        TextsUnusableError: the descriptions cannot be used.
        LexiconUnusableError: the person's own list of visible words is no such list.
        OverridesUnusableError: what was decided about sentences cannot be read.
        LookUpAddressError: the encyclopaedia is none.
    """
    texts = texts_of(job)
    if texts is not None:
        read_descriptions(texts, class_names)
    read_lexicon(texts)
    _decisions(job)
    if job.look_up:
        look_up_address(job.look_up)


def words_of(course: Course, class_names: Sequence[str]) -> Generator[Event, None, Words]:
    """Gather a training's words; asks an encyclopaedia where the job has leave to."""
    job = course.job
    texts = texts_of(job)
    sources = Sources(texts=texts, typed=typed_of(job, class_names))
    if job.look_up:
        names = names_of(class_names, sources)
        asking = look_up(names, job.settings.texts.kind_word, job.look_up, course.cancel)
        sources = replace(sources, summaries=(yield from course.passing("texts", asking)))
    decisions = _decisions(job)
    parts: tuple[object, ...] = (
        texts_fingerprint(texts) if texts is not None else None,
        sorted((label, summary.text, summary.is_ambiguous) for label, summary in sources.summaries.items()),
        sorted((*key, by_hand) for key, by_hand in decisions.items()),
        file_sha256(lexicon_in_use()),
        file_sha256(dictionary_file()),
    )
    if sources.typed:
        # Only then: where nothing was typed, what was judged by an earlier version still holds.
        parts = (*parts, sorted((label, typed.name, typed.description) for label, typed in sources.typed.items()))
    return Words(sources=sources, decisions=decisions, fingerprint=fingerprint(*parts))


def typed_of(job: TrainJob | TextsJob, class_names: Sequence[str]) -> dict[str, ClassWords]:
    """What was typed about these classes in the project that is trained; nothing where the source is none."""
    typed = typed_words(job.source) if is_project(job.source) else {}
    return {name: typed[name] for name in class_names if name in typed}


def _decisions(job: TrainJob) -> Overrides:
    place = overrides_of(job)
    return read_overrides(place) if place is not None else {}
