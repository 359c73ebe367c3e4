"""Lessons, their checks, and hand-ins: files, no Qt.

Start reading with ``lesson.py``, which holds what a lesson is; ``read.py`` turns files into one.
"""
