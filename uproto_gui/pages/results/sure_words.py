"""The sentences of the tab "How sure it is": each title says what the figures say."""

from PySide6.QtCore import QCoreApplication

from uproto_core.sureness import ALWAYS
from uproto_gui.pages.results.sure import SureState
from uproto_gui.widgets.numbers import count, is_few, percent

translate = QCoreApplication.translate


def answered_title(state: SureState) -> str:
    """What the target under the handle comes to."""
    cost = state.cost
    if not cost.is_reached:
        words = translate("SureTab", "Right {target} % of the time cannot be reached")
        return words.format(target=count(round(100 * cost.target)))
    if is_few(cost.point.answered):
        return translate("SureTab", "Answers %Ln practice photo(s)", "", cost.point.answered)
    if cost.target == ALWAYS:
        return translate("SureTab", "Answers every photo, right on {right}").format(right=percent(cost.right))
    words = translate("SureTab", "Answers {answered}, right on {right} of those")
    return words.format(answered=percent(cost.answered), right=percent(cost.right))


def trust_title(state: SureState) -> str:
    """Whether what it says of its sureness can be believed."""
    return {
        "too-few": translate("SureTab", "Too few photos to tell whether its sureness can be trusted"),
        "fits": translate("SureTab", "Its sureness can be trusted"),
        "surer": translate("SureTab", "It is surer than it should be"),
        "more-careful": translate("SureTab", "It is more careful than it need be"),
        "in-places": translate("SureTab", "Its sureness is right on the whole, not everywhere"),
    }[state.trust]


def answered_about(state: SureState) -> str:
    """What the line and its handle are, with count and whose photos."""
    return translate(
        "SureTab",
        "Right among the answered, percent, with likely ranges; %Ln practice photo(s), not the exam. Drag the handle, "
        "or use the arrow keys.",
        "",
        state.table.photos,
    )


def trust_about(state: SureState) -> str:
    """What the marks are, with count and whose photos."""
    return translate(
        "SureTab",
        "Right, percent, with likely ranges; beside each mark its photos, %Ln practice photo(s) in all, not the exam. "
        "They set its sureness too, which flatters a little.",
        "",
        state.table.photos,
    )


def kept_words(state: SureState) -> str:
    """Whether the classifier answers so already."""
    if state.target == state.kept:
        return translate("SureTab", "The classifier answers so.")
    return translate("SureTab", "“Keep this” changes what the classifier answers, and every table and copy.")


def back_words(state: SureState) -> str:
    """The way back to what the training was asked for."""
    words = translate("SureTab", "Back to {target} %")
    return words.format(target=count(round(100 * state.table.target)))
