"""The style sheet: a template beside this file, filled in with the tokens of a look."""

import dataclasses
from importlib.resources import files
from string import Template

from uproto_gui.theme.tokens import Tokens


def style_sheet(tokens: Tokens) -> str:
    """Grounds, edges, radii and padding of what Qt draws itself; fonts are never set here.

    Raises:
        KeyError: the template names a token that is none.
    """
    template = Template((files("uproto_gui.theme") / "style.qss.in").read_text(encoding="utf-8"))
    return template.substitute(dataclasses.asdict(tokens))
