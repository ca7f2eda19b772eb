"""A calm estimate of the time left: it follows the clock and never jumps once a fifth is done."""

from dataclasses import dataclass, replace

_FIRST_AFTER_SECONDS = 2.0
_FIRST_AFTER_SHARE = 0.01
_CALM_FROM_SHARE = 0.2
_STEP = 0.1
"""Past a fifth of the way an estimate moves by at most a tenth at once (product.md: the time left is calm)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeLeft:
    """Seconds left, as it was last estimated."""

    seconds: float | None = None
    share: float = 0.0
    clock: float = 0.0
    """Seconds since the start at the last look, pauses left out."""
    reused_share: float = 0.0
    """Share of the path that was already there and so took no time."""
    rest: float = 0.0

    @property
    def is_calm(self) -> bool:
        """Whether it moves little enough by now to say by the clock when it is over."""
        return self.seconds is not None and self.share >= _CALM_FROM_SHARE

    def seen(self, share: float, clock: float) -> "TimeLeft":
        """The estimate after a look: `share` of the path is done, `clock` seconds after the start."""
        at = clock - self.rest
        worked = share - self.reused_share
        if at < _FIRST_AFTER_SECONDS or worked < _FIRST_AFTER_SHARE:
            return replace(self, share=share, clock=at)
        fresh = at / worked * (1 - share)
        if self.seconds is None or share < _CALM_FROM_SHARE:
            return replace(self, seconds=fresh, share=share, clock=at)
        expected = max(self.seconds - (at - self.clock), 0.0)
        low, high = expected * (1 - _STEP), expected * (1 + _STEP) + 1.0
        return replace(self, seconds=min(max(fresh, low), high), share=share, clock=at)

    def reused(self, share: float) -> "TimeLeft":
        """The estimate after a stage whose result was already there: nothing is learned of the speed."""
        return replace(self, reused_share=self.reused_share + max(share - self.share, 0.0), share=share)

    def after_rest(self, seconds: float) -> "TimeLeft":
        """The estimate after a pause of so many seconds."""
        return replace(self, rest=self.rest + seconds)
