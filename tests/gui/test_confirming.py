"""What a person says about answers: it joins the project where the classifier is the project's own, and goes back."""

from contextlib import closing
from pathlib import Path

import pytest

from uproto_core.store.project import Project, create_project
from uproto_gui.work.confirming import Confirming
from uproto_gui.work.deciding import Deciding

CARD = Path("/card_07")


class Parts:
    """A project, and what takes answers for it."""

    def __init__(self, root: Path, *, is_own: bool = True, is_look_only: bool = False) -> None:
        self.project = Project(root, is_look_only=is_look_only)
        self.deciding = Deciding(self.change, lambda: self.project)
        self.confirming = Confirming(self.deciding, lambda: self.project, lambda: is_own)

    def change(self, change) -> bool:
        change(self.project)
        return True


@pytest.fixture
def root(tmp_path) -> Path:
    with closing(create_project(tmp_path, "Mammals", [tmp_path / "photos"])) as project:
        return project.root


@pytest.fixture
def parts(qapp, root):
    made = []

    def make(**options) -> Parts:
        made.append(Parts(root, **options))
        return made[-1]

    yield make
    for one in made:
        one.project.close()


def test_a_photo_from_elsewhere_joins_the_project_from_where_it_lies(parts, root):
    made = parts()

    made.confirming.say(CARD / "1.jpg", "Lynx")

    assert made.project.curation.found == {CARD / "1.jpg": "Lynx"}
    assert made.confirming.said.classes == {CARD / "1.jpg": "Lynx"}
    assert made.confirming.said.joins_project
    assert not made.confirming.said.lies_inside(CARD / "1.jpg")
    with closing(Project(root, is_look_only=True)) as again:
        assert again.curation.found == {CARD / "1.jpg": "Lynx"}, "kept at once"


def test_a_photo_of_the_projects_own_folder_is_moved_to_its_class(parts, tmp_path):
    made, photo = parts(), tmp_path / "photos" / "Fox" / "1.jpg"

    made.confirming.say(photo, "Lynx")

    assert made.project.curation.moved == {photo: "Lynx"}
    assert not made.project.curation.found
    assert made.confirming.said.lies_inside(photo)


def test_exactly_that_photo_is_taken_back_whatever_was_decided_later(parts, tmp_path):
    made, inside = parts(), tmp_path / "photos" / "Fox" / "1.jpg"
    made.confirming.say(CARD / "1.jpg", "Lynx")
    made.confirming.say(inside, "Lynx")
    made.confirming.say(CARD / "2.jpg", "Fox")
    made.deciding.leave_out([inside])

    made.confirming.take_back(CARD / "1.jpg")
    made.confirming.take_back(inside)

    assert made.confirming.said.classes == {CARD / "2.jpg": "Fox"}
    assert made.project.curation.left_out == {inside}, "another decision about the same photo stays"


def test_another_class_said_later_is_taken_back_to_the_one_before(parts):
    made = parts()
    made.confirming.say(CARD / "1.jpg", "Lynx")
    made.confirming.say(CARD / "1.jpg", "Fox")

    made.confirming.take_back(CARD / "1.jpg")

    assert made.confirming.said.classes == {CARD / "1.jpg": "Lynx"}


def test_what_was_said_of_several_photos_at_once_is_not_taken_back_for_one(parts, tmp_path):
    made, photos = parts(), [tmp_path / "photos" / "Fox" / f"{number}.jpg" for number in range(2)]
    made.confirming.say(photos[0], "Owl")
    made.deciding.move(photos, "Lynx")

    made.confirming.take_back(photos[0])

    assert made.confirming.said.classes == dict.fromkeys(photos, "Lynx")
    assert not made.confirming.said.to_take_back


def test_a_class_is_called_as_it_is_called_now(parts):
    made = parts()
    made.confirming.say(CARD / "1.jpg", "Lynx")

    made.deciding.name(["Lynx"], "Eurasian lynx")

    assert made.confirming.said.classes == {CARD / "1.jpg": "Eurasian lynx"}


def test_of_a_classifier_from_elsewhere_it_stands_in_the_table_alone(parts):
    made = parts(is_own=False)

    made.confirming.say(CARD / "1.jpg", "Lynx")
    made.confirming.say(CARD / "2.jpg", "Fox")
    made.confirming.take_back(CARD / "2.jpg")

    assert made.confirming.said.classes == {CARD / "1.jpg": "Lynx"}
    assert not made.confirming.said.joins_project
    assert made.project.decisions.to_undo is None


def test_a_project_that_is_only_looked_at_learns_nothing(parts):
    made = parts(is_look_only=True)

    made.confirming.say(CARD / "1.jpg", "Lynx")

    assert made.confirming.said.classes == {CARD / "1.jpg": "Lynx"}
    assert not made.project.curation.found


def test_another_classifier_forgets_what_was_said_for_the_table_and_not_what_the_project_keeps(parts, qtbot):
    apart, own = parts(is_own=False), parts(is_look_only=True)
    apart.confirming.say(CARD / "1.jpg", "Lynx")
    apart.project.decide("found", [CARD / "2.jpg"], "Fox")

    with qtbot.waitSignal(apart.confirming.changed) as told:
        apart.confirming.forget()

    assert told.args[0].classes == {}
    assert own.confirming.said.joins_project is False
    assert apart.project.curation.found == {CARD / "2.jpg": "Fox"}
