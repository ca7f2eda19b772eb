"""About the method: the one place of the window where the words of the field are said, beside those of the window."""

from PySide6.QtCore import QCoreApplication

from uproto_gui.pages.help.passage import Passage


def about_the_method() -> tuple[Passage, ...]:
    """Why rare classes are learned, how everything is measured, and where to read on."""
    return (
        Passage(
            title=QCoreApplication.translate("HelpPage", "Why rare classes are learned at all"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "An ordinary classifier learns from what it sees most: with 300 photos of one class and 5 "
                    "of another it does well by naming the first. Here every class is drawn towards an anchor "
                    "of its own, and the anchors (category prototypes) are spread evenly on a hypersphere "
                    "before training, so that rare classes have as much room as common ones.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Photos and sentences about a class are drawn to the same anchor (image-text matching). A "
                    "sentence can say what five photos cannot, so words count most where photos are few. "
                    "Sentences that fit all classes, or none, are filtered out, and attributes that can be "
                    "seen weigh more.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "The last step weighs classes by how often they occur (logit adjustment), so that a rare "
                    "class need not be much more certain than a common one to be named.",
                ),
            ),
            drawing="sphere",
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "What is measured, and how"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "“All classes equal” is the mean of the share found in each class (balanced accuracy, "
                    "macro recall). Ranges are Wilson intervals for counts of photos; for means over classes "
                    "they are drawn again and again from the exam photos (bootstrap).",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "Sureness is calibrated on practice photos: of the answers that are 90 % sure, about 90 % "
                    "should be right. The limit for “not sure” is chosen on practice photos too, never on the "
                    "exam.",
                ),
                QCoreApplication.translate(
                    "HelpPage",
                    "The ordinary classifier beside the figures (linear probe) has the same photos, the same "
                    "model and the same care in its settings, and no care for rare classes.",
                ),
            ),
        ),
        Passage(
            title=QCoreApplication.translate("HelpPage", "Where to read on"),
            lines=(
                QCoreApplication.translate(
                    "HelpPage",
                    "The idea is that of prototype-guided learning for long-tailed recognition with "
                    "vision-language models. The details, with formulas and measurements, are in the "
                    "documentation that comes with the source of uproto.",
                ),
            ),
        ),
    )
