"""Where one class ends and the next begins on a plane: lines for those to whom two pale colours look alike."""

import numpy as np
from numpy.typing import NDArray

Floats32 = NDArray[np.float32]
Ends = NDArray[np.float64]
"""(N, 2, 2) both ends of each line, as column and row of the grid."""

_STEPS = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], dtype=np.float64)  # round a cell, from its first corner


def class_borders(shares: Floats32) -> Ends:
    """Return the lines on which the largest of (R, R, C) shares gives way to another."""
    classes = shares.shape[-1]
    if classes < 2:
        return np.empty((0, 2, 2))
    shares = np.nan_to_num(shares)
    ahead = [1] if classes == 2 else range(classes)
    return np.concatenate([_zeros(_lead(shares, number)) for number in ahead])


def decided_borders(classes: NDArray[np.int64], count: int) -> Ends:
    """Return the lines between (R, R) decisions."""
    return class_borders(np.eye(max(count, 2), dtype=np.float32)[np.clip(classes, 0, max(count, 2) - 1)])


def _lead(shares: Floats32, number: int) -> NDArray[np.float64]:
    """How far a class is ahead of all others."""
    lead: NDArray[np.float64] = shares[..., number].astype(np.float64) - np.delete(shares, number, axis=-1).max(axis=-1)
    return lead


def _zeros(heights: NDArray[np.float64]) -> Ends:
    """The lines along which (R, R) heights are 0: in each cell from one of its sides to another."""
    corners = np.stack([heights[:-1, :-1], heights[:-1, 1:], heights[1:, 1:], heights[1:, :-1]])
    corners = np.concatenate([corners, corners[:1]])
    before, after = corners[:-1], corners[1:]
    crossed = (before > 0) != (after > 0)
    rows, columns = np.nonzero(crossed.sum(axis=0) >= 2)
    first, last = crossed.argmax(axis=0)[rows, columns], 3 - crossed[::-1].argmax(axis=0)[rows, columns]
    return np.stack([_crossing(before, after, side, rows, columns) for side in (first, last)], axis=1)


def _crossing(
    before: NDArray[np.float64],
    after: NDArray[np.float64],
    side: NDArray[np.intp],
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
) -> NDArray[np.float64]:
    """(N, 2) where the heights are 0 on one side of each cell."""
    low, high = before[side, rows, columns], after[side, rows, columns]
    share = (low / (low - high))[:, np.newaxis]
    inside = _STEPS[side] + share * (_STEPS[side + 1] - _STEPS[side])
    return np.stack([columns, rows], axis=1) + inside
