"""The straight line: training as a fixed list of calls on buffers that are made once."""

from nnstudio.engine.straight.evaluation import Evaluation
from nnstudio.engine.straight.line import StraightLine
from nnstudio.engine.straight.moment import Place
from nnstudio.engine.straight.served import Served, served_by, served_entries
from nnstudio.engine.straight.watched import NotFinite, WatchedLine

__all__ = ["Evaluation", "NotFinite", "Place", "Served", "StraightLine", "WatchedLine", "served_by", "served_entries"]
