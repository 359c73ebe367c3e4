"""The lab report on paper: the same words and pictures as the web page, laid out on pages, as PDF."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from nnstudio.experiment.embedded import embedded_metadata
from nnstudio.export.figures import figures_of
from nnstudio.export.report import report_texts
from nnstudio.export.work import Work

_DPI = 300
_MARGIN_MM = 18
_POINTS = 72  # an inch: texts and pictures are laid out in points
_GAP = 10.0
_STYLE = """
h1 { font-size: 20pt; } h2 { font-size: 13pt; margin-top: 12pt; }
th { font-weight: normal; color: #5C6778; text-align: left; } td, th { padding: 1px 14px 1px 0; }
.quiet { color: #5C6778; }"""


def pdf_of(work: Work) -> bytes:
    """The report as a PDF file, which carries the experiment."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(work.experiment.name)
    writer.setCreator("nnstudio")
    writer.setDocumentXmpMetadata(QByteArray(embedded_metadata(work.experiment)))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    pages = _Pages(writer)
    before, after = report_texts(work)
    for text in before:
        pages.add_text(text)
    drawings = [figure.drawing.svg(figure.title) for figure in figures_of(work)]
    for pair in _pairs(drawings):
        pages.add_pictures(pair)
    for text in after:
        pages.add_text(text)
    pages.finish()
    buffer.close()
    return bytes(content.data())


def _pairs(drawings: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(drawings), 2):
        yield drawings[start : start + 2]


class _Pages:
    """Lays one block below the other, and turns the page where one does not fit."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer = writer
        self._painter = QPainter(writer)
        scale = _DPI / _POINTS
        self._painter.scale(scale, scale)
        self._width, self._height = writer.width() / scale, writer.height() / scale
        self._y = 0.0

    def add_text(self, html: str) -> None:
        """A block of HTML; what is longer than a page goes on on the next one."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        # In points: the device of the document is neither the screen nor the paper.
        font = QFont()
        font.setPixelSize(10)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(_STYLE.replace("pt", "px"))
        document.setHtml(html)
        document.setTextWidth(self._width)
        height = document.size().height()
        if height > self._height - self._y and self._y > 0:
            self._turn()
        done = 0.0
        while True:
            piece = QRectF(0, done, self._width, self._height - self._y)
            self._painter.save()
            self._painter.translate(0, self._y - done)
            document.drawContents(self._painter, piece)
            self._painter.restore()
            done += piece.height()
            if done >= height:
                self._y += height - (done - piece.height()) + _GAP
                return
            self._turn()

    def add_pictures(self, drawings: list[str]) -> None:
        """One or two pictures beside each other."""
        width = (self._width - _GAP) / 2
        renderers = [QSvgRenderer(QByteArray(drawing.encode())) for drawing in drawings]
        sizes = [QSizeF(renderer.defaultSize()) for renderer in renderers]
        height = max(width * size.height() / size.width() for size in sizes)
        if height > self._height - self._y:
            self._turn()
        for index, (renderer, size) in enumerate(zip(renderers, sizes, strict=True)):
            place = QRectF(index * (width + _GAP), self._y, width, width * size.height() / size.width())
            renderer.render(self._painter, place)
        self._y += height + _GAP

    def finish(self) -> None:
        """Nothing more comes."""
        self._painter.end()

    def _turn(self) -> None:
        self._writer.newPage()
        self._y = 0.0
