"""An experiment inside a lab report: a block of JSON that nobody is shown, and that any studio opens."""

import json
from pathlib import Path
from typing import NamedTuple

from nnstudio.catalog import N_, UserError
from nnstudio.experiment.edits import with_data
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.files import format_experiment, parse_experiment, read_text


class _Block(NamedTuple):
    """How the block begins and ends, and in which encoding the file is sought through."""

    opening: str
    closing: str
    encoding: str


_PAGE = _Block('<script type="application/json" id="nnstudio-experiment">', "</script>", "utf-8-sig")
_PAPER = _Block("<nnstudio:experiment>", "</nnstudio:experiment>", "latin-1")  # which decodes whatever a PDF holds
_BLOCKS = {".html": _PAGE, ".htm": _PAGE, ".pdf": _PAPER}
SUFFIXES = frozenset(_BLOCKS)
_METADATA = """\
<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:nnstudio="urn:nnstudio:1" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>nnstudio</xmp:CreatorTool>
{block}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def embedded(experiment: Experiment) -> str:
    """The block of a web page; no text in it, whatever it holds, can end the block."""
    return f"{_PAGE.opening}\n{_plain(format_experiment(experiment).strip())}\n{_PAGE.closing}"


def embedded_metadata(experiment: Experiment) -> bytes:
    """The metadata (XMP) of a PDF that carries ``experiment``, which every PDF holds as plain text; ASCII alone."""
    text = json.dumps(json.loads(format_experiment(experiment)))
    block = f"{_PAPER.opening}{_plain(text)}{_PAPER.closing}"
    return _METADATA.replace("{block}", block).encode("ascii")


def _plain(text: str) -> str:
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def read_embedded(path: Path) -> Experiment:
    """The experiment that the lab report at ``path`` carries, a web page or a PDF; nothing else of it is read.

    A relative path in it is meant beside the report, and becomes absolute.

    Raises:
        UserError: the report cannot be read, carries none, or one that is not allowed.
    """
    # Sought and never parsed: what stands in the rest of a report is of no concern, and can do nothing.
    block = _BLOCKS[path.suffix.lower()]
    _, opening, rest = read_text(path, block.encoding).partition(block.opening)
    text, closing, _ = rest.partition(block.closing)
    if not opening or not closing:
        raise UserError(
            N_("experiment", "{path} carries no experiment. Choose a lab report that nnstudio has written."), path=path
        )
    experiment = parse_experiment(text.strip(), str(path))
    table = experiment.data.path
    return experiment if table is None else with_data(experiment, path=str(path.absolute().parent / table))
