"""The core's words for each setting, where they are found for translation; a test holds them to the core's."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from uproto_core.setting_descriptions import SettingDescription
from uproto_gui.i18n.marked import marked

translate = QCoreApplication.translate

_SETTINGS: Final[dict[str, str]] = {
    "split.exam_share": "Share of a class kept for the exam.",
    "split.exam_most": "Most exam photos a class, unless its smallest burst has more.",
    "split.exam_from": "Classes with fewer photos have no exam photo.",
    "split.folds": "Practice rounds a photo is left out of in turn.",
    "split.bursts": "Whether photos taken in one go stay together: by clock and camera, or by numbered names.",
    "split.subfolders": "Whether photos of one sub-folder stay together, in classes with four sub-folders or more.",
    "texts.relevance": "Sentences below this relevance are dropped; 0 keeps all.",
    "texts.most_sentences": "Most sentences kept for a class.",
    "texts.attributes": "How much more a sentence counts that names visible things; 0 is off.",
    "texts.attribute_sentences": "Most sentences made from the visible things named; 0 makes none.",
    "texts.evidence_photos": "Training photos of a class that sentences are tried on.",
    "texts.kind_word": 'What all classes are, such as "moth"; may be empty.',
    "texts.dictionary": "Whether what the dictionary that comes along says about the names is tried too.",
    "texts.judge": "How sentences are judged; anss takes the 64 that VL-LTR's anchor score finds best.",
    "texts.attribute_words": "For comparison: sentences of visible things are made of as many random words instead.",
    "features.train_views": "Views of each training photo: plain, mirrored, two closer, random crops.",
    "features.answer_views": "Views that an answer rests on: plain, mirrored, two closer; 1 is quickest.",
    "features.depths": "How much the model's earlier layers count beside its last; 0 is off.",
    "features.colours": "How much a photo's colours count beside the last layer; 0 is off.",
    "features.mirror": "Whether a mirrored photo still shows the same class.",
    "features.crop_least": "Smallest share of a photo that a crop shows.",
    "tuning.way": "What balanced adds to a transformer; other towers train norms, scale and shift.",
    "tuning.adapter_width": "Width of an adapter; 0 follows the number of classes.",
    "tuning.lora_rank": "Rank of LoRA's change to queries and values.",
    "tuning.rounds": "Passes over the training photos, at most.",
    "tuning.least_steps": "Fewest steps of a round, however few the photos are.",
    "tuning.patience": "Rounds without a better look at practice photos before it ends.",
    "tuning.batch": "Photos a step, in smaller parts where memory is short.",
    "tuning.rate": "Learning rate of balanced; falls to 0 as a cosine.",
    "tuning.whole_rate": "Learning rate of thorough at the top of the tower.",
    "tuning.rate_fall": "What the rate of thorough is multiplied by, a block down from the top.",
    "tuning.momentum": "How much of a step carries over into the next.",
    "tuning.weight_decay": "Pull of the trained weights to zero.",
    "tuning.frequency": "0 shows every class equally often, 1 as often as it has photos.",
    "tuning.match_scale": "Sharpness of matching at the start; it is trained, from 1 to 100.",
    "tuning.anchor_weight": "Weight of the pull to the anchors beside matching.",
    "tuning.anchor_scale": "Sharpness of the pull to the anchors.",
    "tuning.smoothing": "Share of matching's target that is spread over all alike.",
    "tuning.stay_weight": "Share of the loss that keeps thorough near the untouched tower.",
    "tuning.crop_least": "Smallest share of a photo that a random crop shows while it learns.",
    "tuning.practice_of": "One training photo in so many is kept from the tower, for practice.",
    "tuning.surety": "How many standard errors better it must be to be kept.",
    "prototypes.kind": "Polar: even, as near as possible to the classes' own directions. None: no anchor pulls.",
    "prototypes.evenness": "How evenly polar anchors lie: 0 leaves the classes where they are, 1 is even.",
    "prototypes.assignment": "Nearest: each class gets an anchor near itself. Random: any anchor, for comparisons.",
    "prototypes.dimension": "Dimensions that the anchors are spread in; 0 takes all of the model's.",
    "prototypes.is_centred": "Whether the middle of all classes is taken from photos and from texts first.",
    "matching.steps": "Training steps.",
    "matching.steps_a_round": "Steps between two looks at practice photos.",
    "matching.batch": "Photos a step, classes drawn equally.",
    "matching.rate": "Learning rate at the start; falls to 0 as a cosine.",
    "matching.anchor_scale": "Sharpness of the pull to the anchors.",
    "matching.match_scale": "Sharpness of matching photos and sentences.",
    "matching.match_weight": "Weight of matching beside the pull.",
    "matching.stay_weight": "Weight that keeps the features near where the model put them.",
    "matching.adapter": "Linear and bottleneck are trained; closed is worked out from the anchors in one go.",
    "matching.closed_evenness": "How far a closed map evens out the classes; 0 leaves them.",
    "matching.class_mix": "0 draws classes equally, 1 as often as they have photos.",
    "matching.pull": "To the own anchor and away from the others, or (dot) to the own one alone, gently.",
    "matching.pull_ramp": "Share of the steps over which the pull grows to its full weight.",
    "matching.distill_weight": "Weight of keeping the model's own likenesses of photos and sentences.",
    "matching.sentences": "Sentences of a class that a step draws; 0 takes its merged text instead.",
    "matching.label_smoothing": "Share of the match that is spread over the sentences of all classes.",
    "matching.is_scale_trained": "Whether the sharpness of matching is learned, between 1 and 100.",
    "matching.keep": "The round that is kept: the last, or the best on practice photos.",
    "matching.is_checked": "Whether stage 1 is left out where practice photos say that it clearly hurts.",
    "classifier.balance": "How far rarity is made up for; 0 is an ordinary classifier.",
    "classifier.anchor_weight": "Pull of the head to its start, divided by the number of classes.",
    "classifier.anchor_length": "Length of the start taken from the texts.",
    "classifier.prototype_scale": "Sharpness of the prototype branch.",
    "classifier.prototype_share": "Share of the prototype branch in the answer; 0 is the head alone.",
    "classifier.fusion": "What the two branches are mixed as; by count, rare classes rest more on their prototype.",
    "classifier.rare_share": "Share of the prototype branch for a class without photos, by count.",
    "classifier.prototypes": "A class's typical features: its photos' mean, or drawn to its text as far as is set or "
    "fits.",
    "classifier.shrink_photos": "How many photos the text is worth in a shrunk prototype.",
    "classifier.start": "What the head starts from and is held near.",
    "classifier.synthetic": "Rare classes get other classes' variation up to this many photos; 0 is off.",
    "classifier.anchor_half_at": "Photos at which the pull of a class is halved; 0 pulls all alike.",
    "classifier.choose": "Whether fusion, prototypes and head are chosen on practice photos, with 60 photos or more.",
    "classifier.iterations": "L-BFGS iterations of the head.",
    "classifier.iterations_a_round": "Iterations between two practice looks.",
    "answers.target": "Answers are given only when right about this often.",
    "answers.unlike_share": "Share of practice photos that may count as unlike all training photos.",
    "experts": "The classifiers whose answers are averaged, as JSON.",
}
"""What a setting does, by its key."""

_CHOICES: Final[dict[str, str]] = {
    "auto": "auto",
    "off": "off",
    "adaptformer": "adaptformer",
    "lora": "lora",
    "polar": "polar",
    "simplex": "simplex",
    "numerical": "numerical",
    "none": "none",
    "last": "last",
    "best": "best",
}
"""What a setting can be, where it is a choice that the window offers."""

marked("Settings", _SETTINGS, _CHOICES)


def setting_words(description: str) -> str:
    """What the core says of a setting, in the window's language."""
    return QCoreApplication.translate("Settings", description)


def choice_words(choice: str) -> str:
    """One of the words that a setting can be; of a setting that the window does not offer, as it is."""
    return QCoreApplication.translate("Settings", _CHOICES[choice]) if choice in _CHOICES else choice


def range_words(setting: SettingDescription) -> str:
    """What a setting can be."""
    if setting.choices:
        return translate("Settings", ", ").join(map(choice_words, setting.choices))
    if isinstance(setting.default, bool):
        return translate("Settings", "on or off")
    limits = []
    if setting.least is not None:
        limits.append(f"{'>' if setting.is_open_below else '≥'} {_short(setting.least)}")
    if setting.most is not None:
        limits.append(f"{'<' if setting.is_open_above else '≤'} {_short(setting.most)}")
    if len(limits) < 2:  # noqa: PLR2004  (a range has two ends)
        return "".join(limits)
    return translate("Settings", "{least} and {most}").format(least=limits[0], most=limits[1])


def _short(limit: float) -> str:
    return f"{limit:g}".replace(".", QLocale().decimalPoint())


def known_settings() -> dict[str, str]:
    """Every setting's words in English."""
    return dict(_SETTINGS)
