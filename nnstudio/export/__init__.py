"""An experiment handed over: as a plain PyTorch script. No Qt, no torch.

Start reading with ``script.py``; its parts stand in one file each, in the order of the script.
"""

from nnstudio.export.lines import ScriptLine
from nnstudio.export.script import Script, script_of

__all__ = ["Script", "ScriptLine", "script_of"]
