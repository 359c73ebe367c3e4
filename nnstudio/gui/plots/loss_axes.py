"""The ranges of the loss plot: they grow in jumps, so that the axes stay still while the curves move."""

import math
from collections.abc import Sequence

from nnstudio.gui.plots.drawing import nice_ceiling, nice_range
from nnstudio.gui.plots.growing import GrowingCurve

Range = tuple[float, float]

_LEAST_EPOCHS = 10.0
_LARGEST_SPAN = 16.0  # powers of ten; what lies deeper is drawn at the lower edge


class LossAxes:
    """Both ranges in the coordinates of the plot: epochs or their logarithms, losses or their logarithms."""

    def __init__(self) -> None:
        self.log_epoch = False
        self.log_loss = True
        self.x: Range = (0.0, _LEAST_EPOCHS)
        self.y: Range = (0.0, 1.0)
        self._is_fresh = True

    def forget(self) -> None:
        """Begin with new ranges instead of growing the old ones."""
        self._is_fresh = True

    def can_be_log(self, curves: Sequence[GrowingCurve]) -> bool:
        """Return whether the losses have logarithms: none is negative, and some are positive."""
        return not any(curve.has_negative for curve in curves) and self._lowest_positive(curves) < math.inf

    def fit(self, last_epoch: float, curves: Sequence[GrowingCurve], lines: Sequence[float], *, log: bool) -> bool:
        """Grow the ranges until they hold the curves and the constant ``lines``; return whether they changed."""
        x = self._epochs(last_epoch)
        y = self._log_losses(curves, lines) if log else self._losses(curves, lines)
        if not self._is_fresh:
            x, y = _hull(self.x, x), _hull(self.y, y)
        changed = self._is_fresh or (x, y) != (self.x, self.y)
        self.x, self.y = x, y
        self._is_fresh = False
        return changed

    def _epochs(self, last: float) -> Range:
        right = max(nice_ceiling(last), _LEAST_EPOCHS)
        return (0.0, math.log10(right)) if self.log_epoch else (0.0, right)

    def _losses(self, curves: Sequence[GrowingCurve], lines: Sequence[float]) -> Range:
        low, high = min(curve.low for curve in curves), max(curve.high for curve in curves)
        if not (math.isfinite(low) and math.isfinite(high)):
            low, high = 0.0, max((line for line in lines if line > 0), default=1.0)
        # A line far above the curves would press them flat.
        reach = max(abs(high), high - min(low, 0.0))
        near = [line for line in lines if -reach <= line <= 2 * reach]
        low, high = min([low, *near]), max([high, *near])
        return nice_range(min(low, 0.0), high if high > min(low, 0.0) else min(low, 0.0) + 1.0)

    def _log_losses(self, curves: Sequence[GrowingCurve], lines: Sequence[float]) -> Range:
        low = min([self._lowest_positive(curves), *(line for line in lines if line > 0)])
        high = max([*(curve.high for curve in curves), *(line for line in lines if line > 0)])
        if not (math.isfinite(low) and math.isfinite(high) and high > 0):
            return -2.0, 0.0
        top = _half_up(math.log10(high) + 0.02)
        bottom = -_half_up(-math.log10(low) + 0.02)
        if any(curve.has_nonpositive for curve in curves):
            bottom -= 0.5  # the lower edge stands for zero
        return max(bottom, top - _LARGEST_SPAN), max(top, bottom + 1.0)

    @staticmethod
    def _lowest_positive(curves: Sequence[GrowingCurve]) -> float:
        return min(curve.lowest_positive for curve in curves)


def _half_up(place: float) -> float:
    return math.ceil(2 * place) / 2


def _hull(first: Range, second: Range) -> Range:
    return min(first[0], second[0]), max(first[1], second[1])
