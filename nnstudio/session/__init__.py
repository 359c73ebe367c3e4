"""QtCore only: the current Experiment, the run on it, the frame clock, preferences.

Start reading with ``session.py``: an edit flows in, a new frozen Experiment flows out; a frame is asked for, and panels
draw it.
"""

import sys

if sys.version_info < (3, 12):  # before the first class of ours is derived from one of Qt's
    from nnstudio.session.whole_errors import make_errors_whole

    make_errors_whole()
