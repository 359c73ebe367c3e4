"""When a run may stop before its last epoch."""

from dataclasses import dataclass

from nnstudio.engine.frame import Snapshot


@dataclass(frozen=True, slots=True)
class Goal:
    """Stop as soon as either number is reached; None asks for nothing."""

    test_loss: float | None = None
    test_accuracy: float | None = None

    def reached(self, snapshot: Snapshot) -> bool:
        """Whether the numbers of ``snapshot`` satisfy the goal."""
        if self.test_loss is not None and snapshot.test_loss <= self.test_loss:
            return True
        accuracy = snapshot.metrics.get("test_accuracy")
        return self.test_accuracy is not None and accuracy is not None and accuracy >= self.test_accuracy
