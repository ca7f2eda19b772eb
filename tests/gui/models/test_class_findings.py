from pathlib import Path

from uproto_core.findings import Doubt, Finding
from uproto_core.store.curation import Curation
from uproto_gui.models.class_findings import ClassFindings
from uproto_gui.models.whose_photo import ClassOfPhoto

ROOT = Path("/photos")
FOX = [ROOT / "Fox" / f"{number}.jpg" for number in range(6)]
LYNX = [ROOT / "Lynx" / f"{number}.jpg" for number in range(6)]
CLASS_OF = ClassOfPhoto({"Fox": tuple(FOX), "Lynx": tuple(LYNX)})

NEAR = Finding(code="nearly-the-same", photos=4, groups=((FOX[0], FOX[1]), (LYNX[0], LYNX[1])))
DOUBTS = Finding(
    code="wrong-class",
    photos=2,
    groups=((FOX[2],), (FOX[3],)),
    doubts=tuple(Doubt(path=photo, class_name="Fox", suggestion="Lynx", sure=0.9) for photo in FOX[2:4]),
)


def found(curation: Curation[Path] | None = None) -> ClassFindings:
    return ClassFindings(
        findings={"nearly-the-same": NEAR, "wrong-class": DOUBTS}, class_of=CLASS_OF, curation=curation or Curation()
    )


def test_each_class_has_its_own_photos_and_the_worst_comes_first():
    assert found().of(["Fox"]) == (("wrong-class", 2), ("nearly-the-same", 2))
    assert found().of(["Lynx"]) == (("nearly-the-same", 2),)
    assert found().of(["Fox", "Lynx"]) == (("wrong-class", 2), ("nearly-the-same", 4))
    assert found().of(["Owl"]) == ()


def test_what_was_decided_is_no_longer_worth_a_word():
    kept = Curation(kept=frozenset({FOX[2]}), left_out=frozenset({FOX[0]}), moved={FOX[1]: "Lynx"})

    assert found(kept).of(["Fox"]) == (("wrong-class", 1),)
    assert found(kept).of(["Lynx"]) == (("nearly-the-same", 3),)


def test_an_ignored_finding_is_not_told():
    assert found(Curation(ignored=frozenset({NEAR.key}))).of(["Fox"]) == (("wrong-class", 2),)


def test_a_photo_is_marked_by_the_worst_that_was_found_of_it():
    both = Finding(code="copies", photos=2, groups=((FOX[2], FOX[5]),))
    findings = ClassFindings(findings={"copies": both, "wrong-class": DOUBTS}, class_of=CLASS_OF)

    assert findings.marked == {FOX[2]: "wrong-class", FOX[3]: "wrong-class", FOX[5]: "copies"}
