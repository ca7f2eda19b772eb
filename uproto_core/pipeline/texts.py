"""The command `uproto texts`: every sentence judged as a training would judge it, and what a person decides of them."""

import dataclasses
from collections.abc import Generator, Iterable
from hashlib import sha256

from uproto_core.cancel import CancelToken
from uproto_core.errors import OverridesPlaceError, SentenceUnknownError
from uproto_core.events import Event, Noted, StageStarted, TextsChosen
from uproto_core.jobs import TextsJob, TrainJob
from uproto_core.pipeline.course import STAGES, Course
from uproto_core.pipeline.inputs import SplitPhotos, gather_features, gather_photos, gather_texts
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.places import keep_off_the_photos
from uproto_core.pipeline.words import overrides_of
from uproto_core.store.overrides import Overrides, change_overrides, read_overrides
from uproto_core.store.paths import RunPaths, user_paths
from uproto_core.store.sentences import ByHand, SentenceKey
from uproto_core.store.texts import ClassSentences, read_sentences
from uproto_core.texts.sources import match_classes

_STEPS = STAGES.index("texts") + 1


def texts(job: TextsJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Judge the sentences; where something is decided, keep that and judge again.

    Raises:
        SentenceUnknownError: a sentence was to be kept or dropped that is none.
        OverridesPlaceError: there is no place to keep a decision in.
        PlaceTakenError: a file was to be written among the photos.
        UprotoError: whatever a stage could not do.
    """
    decides = bool(job.keep or job.drop or job.take_back)
    place = overrides_of(job)
    if decides and place is None:
        raise OverridesPlaceError(source=job.source)
    if job.overrides is not None:
        keep_off_the_photos(job.overrides, job.source)
    key = sha256(str(job.source).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    run = RunPaths(job.out) if job.out is not None else user_paths().judged_texts(key)
    keep_off_the_photos(run.root, job.source)
    course = Course(job=_training(job, run), run=run, compute=kept.compute(job.accelerator), cancel=cancel)
    yield course.compute.found()
    yield from _counted(_judged(job, course, kept))


def _judged(job: TextsJob, course: Course, kept: KeptModels) -> Generator[Event, None, None]:
    split: SplitPhotos = yield from gather_photos(course)
    backbone = kept.backbone(job.backbone, course.compute)
    if backbone.is_built_in:
        yield Noted(code="backbone.built-in-is-weak")
    training, practice = yield from gather_features(split, backbone, course)
    yield from gather_texts(split, training, practice, backbone, course)
    place = overrides_of(job)
    if place is not None and (job.keep or job.drop or job.take_back):
        classes = read_sentences(course.run.texts).classes
        change_overrides(place, _changes(job, classes, read_overrides(place)))
        yield from gather_texts(split, training, practice, backbone, course)
    sentences = [own for entry in read_sentences(course.run.texts).classes for own in entry.sentences]
    chosen = sum(sentence.is_kept for sentence in sentences)
    yield TextsChosen(
        texts=course.run.texts, classes=len(split.class_names), kept=chosen, dropped=len(sentences) - chosen
    )


def _training(job: TextsJob, run: RunPaths) -> TrainJob:
    """The training whose choice is shown."""
    return TrainJob(
        source=job.source,
        out=run.root,
        backbone=job.backbone,
        texts=job.texts,
        seed=job.seed,
        accelerator=job.accelerator,
        settings=job.settings,
        read=job.read,
        overrides=job.overrides,
        look_up=job.look_up,
    )


def _counted(work: Generator[Event, None, None]) -> Generator[Event, None, None]:
    """The events with the number of steps that this job has."""
    for event in work:
        yield dataclasses.replace(event, of=_STEPS) if isinstance(event, StageStarted) else event


def _changes(job: TextsJob, classes: Iterable[ClassSentences], decided: Overrides) -> dict[SentenceKey, ByHand | None]:
    """What is to be decided, by the sentences' own words.

    Raises:
        SentenceUnknownError: one is no sentence.
    """
    known: dict[str, set[str]] = {entry.class_name: set() for entry in classes}
    names: set[SentenceKey] = set()
    for entry in classes:
        for sentence in entry.sentences:
            known[entry.class_name].add(sentence.text)
            if sentence.source == "name":
                names.add((entry.class_name, sentence.text))
    for class_name, text in decided:
        # What was decided of a sentence that is not there any more can be taken back.
        known.setdefault(class_name, set()).add(text)
    changes: dict[SentenceKey, ByHand | None] = {}
    wishes: tuple[tuple[tuple[str, ...], ByHand | None], ...] = (
        (job.keep, "pinned"),
        (job.drop, "dropped"),
        (job.take_back, None),
    )
    for words, by_hand in wishes:
        for word in words:
            key = _key(word, known)
            if key in names:
                raise SentenceUnknownError(sentence=word, because="it is made of the class's name, which always stays")
            changes[key] = by_hand
    return changes


def _key(word: str, known: dict[str, set[str]]) -> SentenceKey:
    """The sentence that `class: sentence` means; names and sentences may hold colons too."""
    places = [place for place, sign in enumerate(word) if sign == ":"]
    if not places:
        raise SentenceUnknownError(sentence=word, because="it is not written as `class: sentence`")
    matched = match_classes([word[:place].strip() for place in places], list(known))
    for place in places:
        class_name, text = matched.get(word[:place].strip()), word[place + 1 :].strip()
        if class_name is None:
            continue
        if text in known[class_name]:
            return class_name, text
        folded = [own for own in sorted(known[class_name]) if own.casefold() == text.casefold()]
        if len(folded) == 1:
            return class_name, folded[0]
    because = "the class has no such sentence" if matched else "there is no such class"
    raise SentenceUnknownError(sentence=word, because=because)
