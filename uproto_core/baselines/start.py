"""Where rivals that need texts begin: at the class texts, and for a class without one at its photos."""

import torch
from torch import Tensor

from uproto_core.prototypes.data import MemberRows, TrainingData
from uproto_core.prototypes.space import balanced_centre, class_means, unit


def texts_or_photos(data: TrainingData, rows: MemberRows) -> Tensor:
    """A direction for every class: its text, or else its photos' mean moved to where the texts are (method.md 2.6).

    Photos and texts lie in two narrow cones. A class without text stands where its text would be if it differed from
    the other texts as its photos differ from the other photos. Where no class has a text, these are the photos' means.
    A class with neither is the middle of all.

    Args:
        data: The texts.
        rows: Of one member: a left-out photo has no say.

    Returns:
        (C, D) float32, unit length.
    """
    if bool(data.has_text.all()):
        return data.class_texts
    is_there = rows.counts > 0
    means = class_means(rows.features, rows.labels, data.classes)
    centre = balanced_centre(means, is_there)
    texts = data.class_texts.double()
    middle = balanced_centre(texts, data.has_text) if bool(data.has_text.any()) else centre
    differences = (means - centre) * is_there[:, None]
    stand_ins = unit(middle + differences)
    return torch.where(data.has_text[:, None], texts, stand_ins).float()


def sentences_or_photos(data: TrainingData, directions: Tensor) -> tuple[Tensor, Tensor]:
    """The sentences of the classes that have a text, and one direction for each of the others.

    Args:
        data: The sentences.
        directions: (C, D) of `texts_or_photos`.

    Returns:
        (M, D) unit length, and (M,) int64, the class of each.
    """
    counted = data.has_text[data.sentence_labels]
    bare = torch.ones(data.classes, dtype=torch.bool)
    bare[data.sentence_labels[counted]] = False
    places = bare.nonzero().flatten()
    sentences = torch.cat([data.sentences[counted], directions[places]])
    return sentences, torch.cat([data.sentence_labels[counted], places])
