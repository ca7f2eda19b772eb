"""Which changes are made to whole files: drawn by hypothesis, done by `change`."""

from collections.abc import Callable

from hypothesis import strategies as st

from benchmarks.fuzz.change import Change, changed
from benchmarks.fuzz.target import Files, Target

_NASTY_WORDS = (
    "",
    " ",
    "\0",
    "\n",
    "\r\n",
    "..",
    "../../../../../../tmp/uproto-fuzz-outside",
    "/etc/passwd",
    "/tmp/uproto-fuzz-outside",
    "C:\\Windows\\win.ini",
    "\\\\?\\C:\\x",
    "\\\\server\\share\\x",
    "CON",
    "NUL.jpg",
    "aux",
    "com1.safetensors",
    "a:b",
    "~nobody/x",
    "$HOME/x",
    "file:///etc/passwd",
    "http://127.0.0.1:9/x",
    "hf-hub:a/b",
    "local-dir:/etc",
    "\ud800",
    "\udcff\udcfe",
    "\ufeff",
    "\u202egpj.exe",
    "e\u0301" * 40,
    "=1+1",
    "@SUM(A1)",
    "{0.__class__}",
    "{path}",
    "%s%n",
    "a" * 300,
    "(" * 3000,
    "x" * 200_000,
    "- " * 20_000,
    "A" * 5000 + ".",
    "1e999",
    "NaN",
    "-0",
    "0x10",
    "1" * 5000,
    "\u0663",
    "null",
    "true",
    "<a>&lt;",
    "&#0;",
    "&a;",
    "2026-13-45T99:99:99",
    "0000:00:00 00:00:00",
)

_NASTY_NUMBERS = (0, 1, -1, 2, 255, 256, 2**31 - 1, 2**31, -(2**31), 2**32, 2**53, 2**63 - 1, 2**63, 2**64, 10**30)
_NASTY_FLOATS = (float("nan"), float("inf"), float("-inf"), 1e308, 5e-324, -0.0, 0.1)

nasty = st.one_of(
    st.sampled_from(_NASTY_WORDS),
    st.sampled_from(_NASTY_NUMBERS),
    st.sampled_from(_NASTY_FLOATS),
    st.sampled_from((None, True, False, [], {}, [[]], {"": {}}, [None] * 50, [[[[[[]]]]]])),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=8),
    st.lists(st.integers(-5, 300), max_size=5),
    st.dictionaries(st.text(max_size=4), st.integers(-5, 300), max_size=3),
)
"""Values that a careless reader trips over."""

_KINDS = ("structure", "structure", "structure", "bytes")

changes = st.builds(
    Change,
    kind=st.sampled_from(_KINDS),
    how=st.integers(0, 63),
    where=st.integers(0, 1 << 16),
    other=st.integers(0, 1 << 16),
    value=nasty,
)


@st.composite
def changed_files(draw: Callable[[st.SearchStrategy[object]], object], target: Target) -> Files:
    """The files of a target with one to five changes in one of them, or now and then in several, or one gone."""
    names = target.changed
    offered = {name: [target.files[name], *(text for part, text in target.seeds if part == name)] for name in names}
    files = dict(target.files)
    several = draw(st.sampled_from((1, 1, 1, 1, 2)))
    for _ in range(several if isinstance(several, int) else 1):
        name = draw(st.sampled_from(names))
        assert isinstance(name, str)
        contents = draw(st.sampled_from(offered[name]))
        wanted = draw(st.lists(changes, min_size=1, max_size=5))
        assert isinstance(contents, bytes)
        assert isinstance(wanted, list)
        files[name] = changed(contents, wanted)
    if len(names) > 1 and draw(st.integers(0, 19)) == 0:
        gone = draw(st.sampled_from(names))
        assert isinstance(gone, str)
        del files[gone]
    return target.heal(files)
