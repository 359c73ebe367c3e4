"""QtCore only: the current Experiment, the run on it, the frame clock, preferences.

Start reading with ``session.py``: an edit flows in, a new frozen Experiment flows out; a frame is asked for, and panels
draw it.
"""
