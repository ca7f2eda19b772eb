"""The language changes while the window stands: everything is said otherwise, and nothing is lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.gui.i18n.pseudo import PLAIN, Pseudo
from tests.gui.opened import Opened, looked
from tests.gui.told_engine import ToldEngine
from uproto_core.events import EpochEnded, Event, PhotoAnswer, PhotoAnswered, StageStarted, TopClass
from uproto_core.jobs import Job, TrainJob
from uproto_core.store.paths import user_paths
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.pages.train.settings_fold import SettingsFold
from uproto_gui.start import build_window
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.number_box import WholeNumberBox
from uproto_gui.widgets.radio_button import RadioButton

Speak = Callable[[], None]


def told(job: Job) -> list[Event]:
    """A scan, and a training that has begun."""
    match job:
        case TrainJob():
            return [
                StageStarted(stage="matching", number=6, of=10, time=0.0),
                EpochEnded(stage="matching", epoch=1, epochs=8, loss=1.0, practice=None, elapsed_seconds=1, time=1),
            ]
        case _:
            return list(looked(job))


@pytest.fixture
def opened(qtbot, photo_folder) -> Iterator[Opened]:
    made = Opened(told)
    source = photo_folder({"Fox": 4, "Lynx": 4})
    made.window.flows.take((source,), "home")
    qtbot.waitUntil(lambda: made.session.reading.check.phase == "done")
    yield made
    for engine in made.engines.values():
        engine.gate.set()
    made.close()


@pytest.fixture
def otherwise(qapp: QApplication, opened: Opened, qtbot) -> Iterator[Speak]:
    """Speak another language in the window from now on, and let it build all its pages."""
    translator = Pseudo(qapp)

    def speak() -> None:
        qapp.installTranslator(translator)
        opened.window.speak_anew()
        qtbot.waitUntil(lambda: not opened.window.pages.make_next(), timeout=30_000)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    yield speak
    qapp.removeTranslator(translator)


def test_the_frame_and_the_page_are_said_otherwise_where_the_window_stands(opened, otherwise):
    window = opened.window
    window.go_to("settings")
    before = window.geometry()

    otherwise()

    assert window.here == "settings"
    assert window.geometry() == before
    said = [window.page.title.text(), window.rail.item("home").text(), window.status.findChild(Button).text()]
    assert not [words for words in said if PLAIN.search(words)]
    assert window.rail.item("settings").isChecked()


def test_the_keys_stay_on_the_control_that_had_them(opened, otherwise):
    opened.window.go_to("settings")
    opened.window.page.findChild(RadioButton, "look-system").setFocus()

    otherwise()

    assert opened.window.focusWidget() is opened.window.page.findChild(RadioButton, "look-system")


def test_the_project_and_its_decisions_stay_and_can_be_undone(opened, otherwise, qtbot):
    rows = opened.session.reading.photos.rows
    photo = opened.session.reading.photos.photos_of(rows[0])[0]
    opened.session.deciding.leave_out([photo])

    otherwise()
    opened.window.go_to("photos")

    assert opened.session.name in opened.window.windowTitle()
    undo = opened.window.page.findChild(Button, "undo")
    qtbot.waitUntil(undo.isVisible)
    undo.click()
    qtbot.waitUntil(lambda: not opened.session.project.curation.left_out)


def test_what_was_typed_and_chosen_on_a_page_stays(opened, otherwise, qtbot):
    window = opened.window
    window.go_to("photos")
    window.page.findChild(QLineEdit).setText("ly")
    window.go_to("train")
    window.page.findChild(RadioButton, "preset-thorough").click()
    window.page.findChild(Button, "more-settings").click()
    qtbot.waitUntil(lambda: window.page.findChild(SettingsFold).is_whole)
    window.page.findChild(WholeNumberBox, "setting-texts-most-sentences").setValue(7)
    window.go_to("settings")

    otherwise()

    window.go_to("train")
    assert window.page.findChild(RadioButton, "preset-thorough").isChecked()
    assert window.page.findChild(WholeNumberBox, "setting-texts-most-sentences").value() == 7
    assert window.page.findChild(WholeNumberBox, "setting-texts-most-sentences").isVisible()
    window.go_to("photos")
    assert window.page.findChild(QLineEdit).text() == "ly"


def test_a_training_goes_on_and_tells_the_new_page(opened, otherwise, qtbot):
    training = opened.session.training
    opened.engines["train"].gate.clear()
    opened.window.go_to("train")
    opened.session.train(TrainChoice())
    qtbot.waitUntil(lambda: bool(training.state.rounds))

    otherwise()

    assert training.is_running
    pause = opened.window.page.findChild(Button, "pause")
    assert pause.isVisible()
    training.stop()
    qtbot.waitUntil(lambda: not training.is_running)
    qtbot.waitUntil(lambda: not pause.isVisible())


def test_answers_stay_on_use(opened, otherwise, qtbot):
    answering = opened.session.answering
    top = (TopClass(class_name="Fox", confidence=0.9),)
    opened.window.go_to("use")
    source = opened.session.project.document.sources[0]
    answers = [
        PhotoAnswered(answer=PhotoAnswer(path=source / "Fox" / f"{n}.jpg", answer="Fox", top=top), time=1.0)
        for n in range(3)
    ]
    answering.answers_arrived.emit([said.answer for said in answers])

    otherwise()

    model = opened.window.page._list.model
    assert [answer.path for answer in model.answers] == [said.answer.path for said in answers]


def test_a_language_chosen_in_settings_is_kept_and_numbers_follow_it(languages, qapp, qtbot):
    window = build_window(qapp, lambda _: ToldEngine(), user_paths())
    window.show()
    window.go_to("settings")
    box = window.page.findChild(DropDown, "language")
    assert box.currentIndex() == 0
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())

    qtbot.waitUntil(lambda: window.page.findChild(DropDown, "language") not in (None, box))

    assert languages.language == "de"
    assert QLocale().toString(1412) == "1.412"
    assert window.page.findChild(DropDown, "language").currentText() == "Deutsch"
    assert '"language": "de"' in user_paths().window_json.read_text()
    window.close()
    window.deleteLater()
