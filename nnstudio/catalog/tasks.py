"""What can be predicted."""

from enum import StrEnum

from nnstudio.catalog.text import N_, Text


class Task(StrEnum):
    """What is predicted; the values are the words of the experiment file."""

    BINARY = "binary"
    MULTICLASS = "multiclass"
    MULTILABEL = "multilabel"
    REGRESSION = "regression"

    @property
    def label(self) -> Text:
        """The words for people."""
        return _LABELS[self]

    @property
    def has_classes(self) -> bool:
        """Whether each row belongs to exactly one class."""
        return self in {Task.BINARY, Task.MULTICLASS}


_LABELS = {
    Task.BINARY: N_("catalog", "two classes"),
    Task.MULTICLASS: N_("catalog", "several classes"),
    Task.MULTILABEL: N_("catalog", "several labels"),
    Task.REGRESSION: N_("catalog", "regression"),
}
