"""What the program relies on in PySide6 itself."""

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.usefixtures("qapp")
def test_that_calls_that_return_none_do_not_use_none_up() -> None:
    # PySide6 6.12 under Python 3.11 drops a reference to None at every such call, until the program dies.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("thing")
    assert sys.getrefcount(None) > before - 1_000
