"""The words of a lesson: Markdown without HTML, and pictures that come with the lesson and from nowhere else."""

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]*)\)")


class LessonText(QWidget):
    """Paragraphs that wrap, each picture below them at the width that there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setOpenExternalLinks(False)
        self._pictures: list[tuple[QLabel, QPixmap]] = []
        self._shown = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_words(self, markdown: str, pictures: Mapping[str, bytes] | None = None) -> None:
        """Show other words; without any, nothing."""
        self.setHidden(not markdown)
        if markdown == self._shown:
            return
        self._shown = markdown
        found = [(alt, name) for alt, name in _PICTURE.findall(markdown) if pictures and name in pictures]
        self._label.setText(as_html(_PICTURE.sub("", markdown)))
        for label, _ in self._pictures:
            label.hide()
            label.deleteLater()
        self._pictures = [self._picture(alt, (pictures or {})[name]) for alt, name in found]
        self._fit()

    def words(self) -> str:
        """What is shown, as it was written."""
        return self._shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures."""
        super().resizeEvent(event)
        self._fit()

    def _picture(self, alt: str, content: bytes) -> tuple[QLabel, QPixmap]:
        label, pixmap = QLabel(self), QPixmap()
        pixmap.loadFromData(content)
        label.setAccessibleName(alt)
        label.setToolTip(alt)
        self._layout.addWidget(label)
        return label, pixmap

    def _fit(self) -> None:
        for label, pixmap in self._pictures:
            width = min(self.width(), pixmap.width())
            if not pixmap.isNull() and width > 0:
                label.setPixmap(pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))


def as_html(markdown: str) -> str:
    """Rich text of Markdown; HTML in it stays what it is: characters."""
    document = QTextDocument()
    features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
    document.setMarkdown(markdown, features)
    html = document.toHtml()
    # The label has a letter of its own: sizes and families of the document would fix another.
    return re.sub(r"font-(?:family|size):[^;\"]*;?", "", html)
