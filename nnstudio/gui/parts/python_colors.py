"""Python in a few calm colours: keywords, texts, numbers and comments."""

import keyword
import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from nnstudio.gui.theme import Theme

_TOKEN = re.compile(
    r"""(?P<comment>\#.*)"""
    r"""|(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
    r"""|(?P<number>(?<![\w.])(?:\d[\d_]*\.?\d*(?:e[-+]?\d+)?))"""
    rf"""|(?P<keyword>\b(?:{"|".join(keyword.kwlist)})\b)"""
)
_ROLES = {"comment": "quiet", "string": "good", "number": "warn", "keyword": "accent"}


class PythonColors(QSyntaxHighlighter):
    """Colours a document line by line; no token of our scripts goes over several lines."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._formats = {}
        for kind, role in _ROLES.items():
            self._formats[kind] = QTextCharFormat()
            self._formats[kind].setForeground(theme.color(role))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for token in _TOKEN.finditer(text):
            if token.lastgroup:
                self.setFormat(token.start(), token.end() - token.start(), self._formats[token.lastgroup])
