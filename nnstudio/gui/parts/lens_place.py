"""Where the lens floats: beside the network, so that all of it stays in sight."""

from PySide6.QtCore import QRect, QSize

LEAST_HEIGHT, MOST_HEIGHT = 340, 520


def lens_box(wanted: QSize, least: QSize, network: QRect, card: QRect, host: QRect, neuron_x: int) -> QRect:
    """The box of a lens; all rectangles in the coordinates of the window.

    It stands left of the drawn ``network`` as far as ``host`` reaches, over what lies there, as high as the ``card``
    that holds the network. Without room there it covers the side of the network where the neuron is not.
    """
    height = min(max(card.height(), least.height(), LEAST_HEIGHT), max(wanted.height(), MOST_HEIGHT), host.height())
    top = min(card.top(), host.bottom() + 1 - height)
    room = network.left() - host.left()
    if room >= least.width():
        width = min(wanted.width(), room)
        return QRect(network.left() - width, top, width, height)
    width = min(wanted.width(), host.width())
    is_left_half = neuron_x < host.left() + width
    left = host.right() + 1 - width if is_left_half else host.left()
    return QRect(left, top, width, height)
