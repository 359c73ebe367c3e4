"""Draws the program's icon in every size and form that the systems want, from the one SVG.

    python packaging/app_icons.py OUT

Leaves nnstudio-SIZE.png, nnstudio.ico for Windows and nnstudio.icns for macOS. Needs PySide6, and no screen.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

APP = Path(__file__).resolve().parent.parent / "resources" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The names that Apple gave to pictures of these sizes.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def picture(svg: Path, size: int) -> bytes:
    """The icon as a PNG of one size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, PySide6 takes text alone
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows: a directory of 16 bytes for each picture, then the pictures."""
    chosen = {size: pictures[size] for size in ICO_SIZES}
    offset = 6 + 16 * len(chosen)
    directory, content = struct.pack("<HHH", 0, 1, len(chosen)), b""
    for size, png in chosen.items():
        shown = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(png), offset + len(content))
        content += png
    return directory + content


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon of macOS: each picture with its type and length, behind the length of all."""
    parts = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for size, kind in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main() -> int:
    """Write every icon into a folder."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    _application = QGuiApplication(sys.argv[:1])
    pictures = {size: picture(APP / "nnstudio.svg", size) for size in SIZES}
    for size, png in pictures.items():
        (out / f"nnstudio-{size}.png").write_bytes(png)
    (out / "nnstudio.ico").write_bytes(ico(pictures))
    (out / "nnstudio.icns").write_bytes(icns(pictures))
    files = {size: picture(APP / "nnstudio-file.svg", size) for size in SIZES}
    (out / "nnstudio-file.ico").write_bytes(ico(files))
    (out / "nnstudio-file.icns").write_bytes(icns(files))
    return 0


if __name__ == "__main__":
    sys.exit(main())
