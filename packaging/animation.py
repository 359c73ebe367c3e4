"""Films the studio while it trains, from the real program, as a picture that moves (APNG) for the README.

    python packaging/animation.py [FILE]

Needs no screen. One picture every few epochs; all share one table of colours, and each after the first holds only what
has changed, which keeps the file small.
"""

import os
import struct
import sys
import zlib
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage

from nnstudio.engine.frame import Frame, RunState
from nnstudio.gui.app import build_application, build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.resources import docs_folder
from nnstudio.session.preferences import Preferences

WINDOW, SHOWN = (1280, 800), (800, 500)
EPOCHS_BETWEEN, PICTURES = 4, 30
SPEED = 15.0  # epochs a second, so that each picture can be taken in its time
PICTURE_MS, LAST_MS = 120, 2_000
UNCHANGED = 255  # the place in the table of colours that stands for “as it was”
Places = npt.NDArray[np.uint8]
SIGNATURE = b"\x89PNG\r\n\x1a\n"


class Film:
    """Takes a picture of the window every few epochs."""

    def __init__(self, window: MainWindow) -> None:
        self.pictures: list[QImage] = []
        self._window = window
        self._next_epoch = 0
        self._loop = QEventLoop()
        window.session.frame_ready.connect(self._take)

    def run(self) -> None:
        """Train until all pictures are taken."""
        self._window.session.play()
        QTimer.singleShot(180_000, self._loop.quit)
        self._loop.exec()

    def _take(self, frame: Frame) -> None:
        if frame.snapshot.epoch >= self._next_epoch or frame.state is RunState.FINISHED:
            self._next_epoch = frame.snapshot.epoch + EPOCHS_BETWEEN
            QTimer.singleShot(30, self._grab)  # once this frame is painted

    def _grab(self) -> None:
        image = self._window.grab().toImage()
        smooth = Qt.TransformationMode.SmoothTransformation
        self.pictures.append(image.scaled(*SHOWN, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
        if len(self.pictures) >= PICTURES:
            self._loop.quit()


def chunk(kind: bytes, content: bytes) -> bytes:
    """One part of a PNG, with its length and its sum."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def common_colours(pictures: list[QImage]) -> list[int]:
    """The 255 colours that serve the whole film best: the commonest of its start, middle and end.

    Qt's own table for pictures of 8 bits is the same for every picture, and turns pale grounds into patterns.
    """
    chosen = (pictures[0], pictures[len(pictures) // 2], pictures[-1])
    plain = [picture.convertToFormat(QImage.Format.Format_RGB32) for picture in chosen]
    pixels = np.concatenate([np.frombuffer(picture.constBits(), dtype=np.uint32) for picture in plain])
    colours, counts = np.unique(pixels & np.uint32(0xFFFCFCFC), return_counts=True)
    return [int(colour) for colour in colours[np.argsort(counts)[::-1][:UNCHANGED]]]


def places_in(colours: list[int], picture: QImage) -> Places:
    """For every pixel the place of its colour in the table, rows × columns."""
    plain = Qt.ImageConversionFlag.ThresholdDither  # the nearest colour; patterns would differ from picture to picture
    indexed = picture.convertToFormat(QImage.Format.Format_Indexed8, colours, plain)
    lines = np.frombuffer(indexed.constBits(), dtype=np.uint8).reshape(indexed.height(), indexed.bytesPerLine())
    return lines[:, : indexed.width()].copy()


def packed(places: Places) -> bytes:
    """The pixels of one picture as PNG packs them, each line as it is."""
    lines = np.insert(places, 0, 0, axis=1)
    return zlib.compress(lines.tobytes(), 9)


def animated(pictures: list[QImage]) -> bytes:
    """All pictures as one APNG: the first as any program shows it, of each other only what has changed."""
    colours = common_colours(pictures)
    frames = [places_in(colours, picture) for picture in pictures]
    palette = b"".join(struct.pack(">I", colour)[1:] for colour in colours).ljust(3 * UNCHANGED, b"\0") + b"\0\0\0"
    out = [
        chunk(b"IHDR", struct.pack(">IIBBBBB", *SHOWN, 8, 3, 0, 0, 0)),
        chunk(b"acTL", struct.pack(">II", len(frames), 0)),
        chunk(b"PLTE", palette),
        chunk(b"tRNS", b"\xff" * UNCHANGED + b"\0"),
        chunk(b"fcTL", frame_control(0, PICTURE_MS)),
        chunk(b"IDAT", packed(frames[0])),
    ]
    for index, (before, frame) in enumerate(pairwise(frames), 1):
        changes = np.where(frame == before, np.uint8(UNCHANGED), frame)
        duration = LAST_MS if index == len(frames) - 1 else PICTURE_MS
        out.append(chunk(b"fcTL", frame_control(2 * index - 1, duration)))
        out.append(chunk(b"fdAT", struct.pack(">I", 2 * index) + packed(changes)))
    return SIGNATURE + b"".join(out) + chunk(b"IEND", b"")


def frame_control(number: int, milliseconds: int) -> bytes:
    """How one picture is shown: whole, over the one before, for so long."""
    over = 1
    return struct.pack(">IIIIIHHBB", number, *SHOWN, 0, 0, milliseconds, 1000, 0, over)


def main() -> int:
    """Film a run and write the moving picture."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else docs_folder() / "pictures" / "training.png"
    build_application()
    window = build_window(Preferences(theme="light", speed=SPEED))
    window.resize(*WINDOW)
    film = Film(window)
    film.run()
    path.write_bytes(animated(film.pictures))
    print(f"{path}: {len(film.pictures)} pictures, {path.stat().st_size / 1e6:.1f} MB")
    window.session.close()
    return 0


if __name__ == "__main__":
    from nnstudio.leaving import leave

    leave(main())
