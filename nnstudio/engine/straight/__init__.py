"""The straight line: training as a fixed list of calls on buffers that are made once."""

from nnstudio.engine.straight.line import StraightLine
from nnstudio.engine.straight.served import Served, served_by, served_entries

__all__ = ["Served", "StraightLine", "served_by", "served_entries"]
