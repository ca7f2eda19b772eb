"""English plurals: the source's "%n file(s)" becomes "1 file" and "2 files"; other languages bring files for it."""

import re

from PySide6.QtCore import QTranslator

_ENDING = re.compile(r"\((s|es)\)")
_IES = "y(ies)"


class EnglishPlurals(QTranslator):
    """Answers what has a number; every other sentence stays as it is written."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  (Qt's own name)
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if n < 0:
            return sourceText
        # With "L" Qt writes the number as the locale does.
        words = sourceText.replace("%n", "%Ln")
        if n == 1:
            return _ENDING.sub("", words.replace(_IES, "y"))
        return _ENDING.sub(r"\1", words.replace(_IES, "ies"))
