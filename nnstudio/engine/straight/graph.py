"""The same list of calls as one CUDA graph: recorded once, then replayed without Python.

Nothing in a step reads a number on the host or allocates memory, and every buffer keeps its address, which is what a
graph asks for.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from nnstudio.engine.straight.calls import Call

WARM_UP_ROUNDS = 3  # as PyTorch's own notes on CUDA graphs have it


class CudaGraph:
    """A recorded list of steps; calling it replays all of them."""

    def __init__(self, steps: Sequence[Sequence[Call]], state: Sequence[Tensor]) -> None:
        """Record ``steps``; ``state`` is what they change for good, and is left as it was."""
        before = [tensor.clone() for tensor in state]
        stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            # Libraries set themselves up at their first call, which cannot be recorded.
            for _ in range(WARM_UP_ROUNDS):
                _run(steps[:1])
                _run(steps[-1:])
        torch.cuda.current_stream().wait_stream(stream)
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph):
            _run(steps)
        for tensor, kept in zip(state, before, strict=True):
            tensor.copy_(kept)

    def __call__(self) -> None:
        """Carry out all steps."""
        self._graph.replay()


def _run(steps: Sequence[Sequence[Call]]) -> None:
    for calls in steps:
        for call in calls:
            call()
