"""What Help says: a topic for each page, each short; whole sentences, to be translated."""

from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from uproto_gui.pages.help.method import about_the_method
from uproto_gui.pages.help.passage import Passage

Topic = Literal["home", "photos", "check", "train", "results", "use", "method", "settings", "keys"]

TOPICS: Final[tuple[Topic, ...]] = (
    *("home", "photos", "check", "train", "results", "use", "method", "settings", "keys"),
)


def topic_title(topic: Topic) -> str:
    """What a topic is called in the list."""
    titles: dict[Topic, str] = {
        "home": QCoreApplication.translate("HelpPage", "Beginning"),
        "photos": QCoreApplication.translate("HelpPage", "Photos"),
        "check": QCoreApplication.translate("HelpPage", "Check"),
        "train": QCoreApplication.translate("HelpPage", "Train"),
        "results": QCoreApplication.translate("HelpPage", "Results"),
        "use": QCoreApplication.translate("HelpPage", "Use"),
        "method": QCoreApplication.translate("HelpPage", "About the method"),
        "settings": QCoreApplication.translate("HelpPage", "Settings"),
        "keys": QCoreApplication.translate("HelpPage", "Keys"),
    }
    return titles[topic]


def passages(topic: Topic) -> tuple[Passage, ...]:
    """What a topic says; the keys are a list of their own."""
    told = {
        "home": _home,
        "photos": _photos,
        "check": _check,
        "train": _train,
        "results": _results,
        "use": _use,
        "method": about_the_method,
        "settings": _settings,
    }
    return told[topic]() if topic in told else ()


def _home() -> tuple[Passage, ...]:
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "From photos to a classifier in five steps"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Drop a folder of photos on Home. The steps at the left lead on: Photos, Check, Train, "
                    "Results, Use. You can go to any of them at any time; one that lacks something says what "
                    "it is.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Everything you decide is kept at once, and is there again after the program was closed, "
                    "or the computer was.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Your photos stay where they are. They are read and never changed, and nothing is sent anywhere.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "How to arrange your photos"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Put each class in a folder of its own, and drop the folder above them. The folder's name "
                    "is the name of the class.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "If you already know which photos are for the exam, put the class folders into folders "
                    "called train and test, and val for practice. Otherwise uproto keeps photos apart by "
                    "itself, bursts and copies together.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "A table (CSV, Excel) with the columns “path” and “label” does as well; “split” and "
                    "“group” may follow.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "To say how a class looks, put a text file with its name, such as Lynx.txt, into a folder "
                    "called texts beside the class folders: one sentence a line.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Two photos make a class. From four on, it can be measured how well it is found.",
                ),
            ),
            drawing="folders",
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "Photos that have moved"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "A drive with another letter, renamed folders, photos sorted anew: choose “Find them”, "
                    "and where they lie now. uproto knows each photo by what is in it, and takes along what "
                    "you decided about it.",
                ),
            ),
        ),
    )


def _photos() -> tuple[Passage, ...]:
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "What the page shows"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "One row a class, with its photos on a scale on which each step is ten times more. The "
                    "mark says whether a class is rare, middle or common; the limits stand above the list.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Choose a class to see its photos. Leave photos out, move them to another class, rename a "
                    "class or make two one: your files stay as they are, and each decision can be undone.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "What is kept apart for the exam"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "A part of the photos of each class is kept for the exam: the classifier never sees them "
                    "while it learns. Bursts, copies and photos of one place stay together, on one side.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "A class with fewer than four photos needs all of them for learning. It can be learned, "
                    "and it cannot be measured.",
                ),
            ),
            drawing="exam",
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "iPhone photos (HEIC)"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "They need an addition that is not in every installation. Whoever installed uproto can "
                    "add it (the package is called pillow-heif); or save the photos as JPEG, and scan again.",
                ),
            ),
        ),
    )


def _check() -> tuple[Passage, ...]:
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "What is looked for"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "The same photo in two classes, exact copies, photos that are nearly the same, photos "
                    "that may be in the wrong class, dark, blurred or tiny ones, names that say nothing, and "
                    "more. Each kind says what it does to training and exam.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Most findings need nothing from you. An exclamation mark does: until you decide, the "
                    "photos are not used.",
                ),
            ),
            drawing="findings",
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "How to decide"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Look at the photos, then answer by button or key. A finding that is good as it is can be "
                    "ignored; it is told no more.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Photos that look as if they were in the wrong class are sometimes only unusual. Look "
                    "before you move one: rare looks are worth keeping.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "Names and descriptions"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "The model reads the names of classes, in English. A clear name or a sentence about what "
                    "can be seen helps most where there are few photos. Sentences that say nothing visible "
                    "are dropped, and you can overrule that.",
                ),
            ),
        ),
    )


def _train() -> tuple[Passage, ...]:
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "Three ways"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Quick takes minutes on any computer. Balanced and Thorough train the model itself, find "
                    "more, and are better with a graphics card. The times are measured on this computer, with "
                    "a few of your photos.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "You can pause, stop and go on. What is done stays, even if the computer is switched off.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "What the lines say"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "The lines show how many practice photos are found. They are not the exam: practice "
                    "photos help to choose, so they flatter.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Each line has its range. While the ranges of two lines overlap much, there may be no difference.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "The loss says how wrong it still is. When it no longer falls, it has learned what it "
                    "can; if it rises for long, it begins to learn by heart.",
                ),
            ),
            drawing="range",
        ),
    )


def _results() -> tuple[Passage, ...]:
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "How to read the figures"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "“All classes equal” counts a class of 4 photos as much as one of 400. The plain accuracy "
                    "does not, and flatters.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Each figure has its count and its likely range: with few photos the range is wide, and "
                    "under 10 photos there is no percent at all.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Practice photos guide the training. Exam photos are looked at once, at the end. Each "
                    "further look is counted, because choosing by the exam uses it up.",
                ),
            ),
            drawing="range",
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "What to do with them"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "“Do not trust yet” names classes that were hardly found. More photos of them, from other "
                    "days and places, help most; “Photograph next” has measured which class gains most.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Mix-ups show which classes are taken for each other, with the photos. Sometimes it is "
                    "the photo that is filed wrongly, and not the answer.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "“Rescued” sets the photos that only uproto finds beside those that only an ordinary "
                    "classifier finds. Both counts always stand together.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "The sphere"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Each class has an anchor. The dial shows every other anchor and every photo of the class "
                    "at its true angle; the direction around is only arranged. Before training, rare classes "
                    "often crowd together; after it they should not.",
                ),
            ),
            drawing="sphere",
        ),
    )


def _use() -> tuple[Passage, ...]:
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "Answers"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Drop photos or a folder. Each photo gets an answer, how sure it is, the next candidates, "
                    "and the training photos that are most like it.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "“Not sure” is an answer: it says between which classes, or that the photo is unlike all "
                    "others. The classifier can only name classes it has learned.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Choose how often it shall be right; it then keeps quiet more often, and says how many "
                    "photos that costs.",
                ),
            ),
            drawing="answers",
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "What you say, and where it looked"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Say that an answer is right (Y), that it is another class (M), or go on (S). The next training of "
                    "the project learns from it. Photos from elsewhere never come into the exam: whoever picks "
                    "the photos must not be examined on them.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "“Where did it look?” (H) hides parts of the photo in turn and outlines those without which the "
                    "class is less sure. It is a hint, not a proof: what was learned can be a sign in the background.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "Tables and copies"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "A run over a folder can be stopped and taken up again; no photo is answered twice. "
                    "Export makes a table for Excel or CSV. Copies into class folders are copies: nothing is "
                    "moved, nothing is overwritten.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "What you said stands in the table. For camera traps there is one with the columns of Camtrap DP.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "Handing a classifier on"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "A classifier is one folder. Whoever gets it chooses “Use a classifier someone gave me” "
                    "on Home; it answers the same on another computer, without a network.",
                ),
            ),
        ),
    )


def _settings() -> tuple[Passage, ...]:
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "What can be set"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Look and language, models, whether the graphics card is used, whether the computer may "
                    "sleep while a training runs. Everything takes effect at once.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "A larger model finds more and takes longer. It comes from the internet once, is checked, "
                    "and then works without a network. Behind a proxy, open “Way to the internet”.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "When something goes wrong"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "Every message says what happened and what to do. “Details” has the technical part. “Save "
                    "a report without photos” makes a file for whoever helps you: you see all of it before it "
                    "is saved, names are left out, and nothing is sent.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "The cache can be emptied without harm: what is in it is read again when it is needed.",
                ),
            ),
        ),
    )
