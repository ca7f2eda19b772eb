"""The window's languages: which there are, which one a person reads, and speaking it from now on.

A language is a file that `tools.translations` makes; the words of the code are English. What a language lacks is said
in English.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from uproto_core.store.resources import translated_languages, translation_file
from uproto_gui.i18n.english import EnglishPlurals

ENGLISH: Final = "en"
AS_THE_SYSTEM: Final = ""


def offered() -> tuple[str, ...]:
    """Every language that the window speaks, English first: "en", "de", "zh_CN"."""
    return (ENGLISH, *translated_languages())


def own_name(language: str) -> str:
    """What a language calls itself: "Deutsch"."""
    # Qt says American English.
    return "English" if language == ENGLISH else QLocale(language).nativeLanguageName()


def language_for(chosen: str, wanted: Sequence[str]) -> str:
    """The language to speak.

    Args:
        chosen: By the person; `AS_THE_SYSTEM` where none was, and one that is no more counts as none.
        wanted: Languages that the person reads, as the system names them ("de-AT", "zh-Hans-CN"), the best first.
    """
    if chosen in offered():
        return chosen
    for tag in wanted:
        locale = QLocale(tag)
        for language in offered():
            own = QLocale(language)
            # The script tells Simplified Chinese from Traditional; "C" is what a system says that has no language.
            if (locale.language(), locale.script()) == (own.language(), own.script()):
                return language
    return ENGLISH


class Languages(QObject):
    """What the application speaks."""

    def __init__(self, app: QApplication, system: QLocale | None = None) -> None:
        """Say nothing yet.

        Args:
            app: The application.
            system: What the system speaks; looked up where it is not given.
        """
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._language = ""
        self._system = system or QLocale.system()

    @property
    def language(self) -> str:
        """What is spoken now."""
        return self._language

    def speak(self, chosen: str) -> bool:
        """Speak a language from now on, words and numbers; says whether it is another one.

        Args:
            chosen: One of `offered`, or `AS_THE_SYSTEM`.
        """
        language = language_for(chosen, self._system.uiLanguages())
        if language == self._language:
            return False
        QLocale.setDefault(self._locale(language))
        self.be_still()
        self._language = language
        self._translators = _translators(language, self)
        for translator in self._translators:
            self._app.installTranslator(translator)
        # Qt would tell every widget, once for each that came or went; none listens, for what has words is built anew.
        # None is every widget, which PySide's own types leave out.
        QCoreApplication.removePostedEvents(None, QEvent.Type.LanguageChange.value)  # type: ignore[arg-type]
        return True

    def be_still(self) -> None:
        """Speak none: every sentence is as it stands in the code."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators, self._language = [], ""

    def _locale(self, language: str) -> QLocale:
        """How numbers and dates are written: as the system has it, where that is a form of the language."""
        if self._system.language() == QLocale(language).language():
            return self._system
        # English as in the pictures of the guide: 1,412 and 14:05.
        return QLocale("en_GB") if language == ENGLISH else QLocale(language)


def _translators(language: str, parent: QObject) -> list[QTranslator]:
    """What answers for a language; the last is asked first."""
    if language == ENGLISH:
        return [EnglishPlurals(parent)]
    qt, own = QTranslator(parent), QTranslator(parent)
    made = []
    # The menu of a text field and the like are Qt's own.
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        made.append(qt)
    if own.load(str(translation_file(language))):
        made.append(own)
    return made
