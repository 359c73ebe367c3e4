"""What a lesson is: stages in order, experiments by name, and checks that compare one number with another.

These types hold the shape of ``lesson.toml``. Words for learners are not in it: they stand in one Markdown file per
language, see ``prose.py``. Nothing in a lesson is ever run as code.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from nnstudio.experiment import Experiment
from nnstudio.lessons.prose import Prose

Comparison = Literal["<", "<=", ">", ">=", "==", "between", "outside"]
Relation = Literal["==", "!=", "<", "<=", ">", ">=", "in", "not_in"]
Aggregate = Literal["first", "final", "min", "max", "ever", "epochs_to", "ratio"]
Against = Literal["difference", "distance", "ratio"]
Control = Literal[
    "data",
    "network",
    "layers",
    "activation",
    "output_activation",
    "loss",
    "loss_input",
    "optimizer",
    "learning_rate",
    "batch_size",
    "epochs",
    "initializer",
    "regularization",
    "seed",
    "device",
    "train",
    "output",
    "loss_plot",
    "activations",
    "gradients",
    "metrics",
    "row",
]

Hideable = Literal["data", "activations", "gradients", "output", "loss_plot"]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of ``lesson.toml``."""


class Check(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One number of a run, compared with ``value`` (two of them for ``between`` and ``outside``).

    ``aggregate`` makes one number of a curve: ``first`` and ``final`` (epoch 0 and the last), ``min``, ``max``,
    ``ever`` (holds at any epoch), ``epochs_to`` (the first epoch at which the metric is as good as ``reaches``;
    infinite if never), ``ratio`` (final ÷ first). ``layer`` counts hidden layers from 1; −1 is the output layer.
    ``run`` names the stage whose run is meant, this one's unless given. With ``against``, the number is compared with
    that of another stage's run: ``by`` difference, distance (without sign) or ratio.
    """

    metric: str
    op: Comparison
    value: float | tuple[float, float]
    aggregate: Aggregate = "final"
    layer: int | None = None
    reaches: float | None = None
    run: str | None = None
    against: str | None = None
    by: Against = "difference"


class Requirement(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the experiment must say at ``path``, such as ``network.hidden.*.activation``; every place, or ``any``."""

    path: str
    op: Relation
    value: str | float | bool | tuple[str | float, ...]
    any: bool = False


class Outcome(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which number a prediction is about; it is shown beside the prediction once it is known."""

    run: str
    metric: str
    aggregate: Aggregate = "final"
    layer: int | None = None
    reaches: float | None = None


class _Stage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    """What every stage has: a name of its own, controls to point at, and controls it frees from the lesson's lock."""

    id: str
    highlight: tuple[Control, ...] = ()
    allow: tuple[Control, ...] = ()


class TextStage(_Stage, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="text"):
    """Something to read; ``experiment`` is put into the Studio beside it."""

    experiment: str | None = None


class PredictStage(_Stage, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="predict"):
    """A prediction, recorded before anything may be trained: a choice, by number from 1, or a number."""

    answer: float | None = None
    tolerance: float = 0.0
    outcome: Outcome | None = None
    experiment: str | None = None


class ConfigureStage(_Stage, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="configure"):
    """The learner changes the experiment until every requirement holds; nothing is trained."""

    require: tuple[Requirement, ...]
    solution: str
    experiment: str | None = None


class RunStage(_Stage, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="run"):
    """A whole run of ``experiment``, or of what is in the Studio; ``checks`` are what its text claims will be seen."""

    experiment: str | None = None
    checks: tuple[Check, ...] = ()


class CheckStage(_Stage, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="check"):
    """The learner finds an experiment whose run passes every check; after ``attempts`` the solution is offered.

    It begins with ``experiment``, which must fail; ``solution`` passes, and is performed on Skip.
    """

    experiment: str
    solution: str
    checks: tuple[Check, ...]
    require: tuple[Requirement, ...] = ()
    attempts: int = 3


class ReflectStage(_Stage, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="reflect"):
    """A question answered in words of one's own; a model answer is shown afterwards."""


class QuizStage(_Stage, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="quiz"):
    """A question with one right answer: a choice, by number from 1, or a number within ``tolerance``."""

    answer: float
    tolerance: float = 0.0


Stage = TextStage | PredictStage | ConfigureStage | RunStage | CheckStage | ReflectStage | QuizStage


class Limits(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How large an experiment of this lesson may be, for the learner and for whoever re-runs a hand-in."""

    epochs: int = 2_000
    rows: int = 5_000
    units: int = 64
    layers: int = 16


class Plan(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole of ``lesson.toml``, its experiments not yet put together."""

    lesson: Literal[1]
    id: str
    version: str
    minutes: int
    stages: tuple[Stage, ...]
    experiments: dict[str, dict[str, object]] = {}
    lock: tuple[Control, ...] = ()
    hide: tuple[Hideable, ...] = ()
    limits: Limits = Limits()
    budget_seconds: float = 60.0


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """A lesson as it is taught: the plan, whole experiments, the words of every language, and a hash of all of it."""

    plan: Plan
    experiments: Mapping[str, Experiment]
    prose: Mapping[str, Prose]
    pictures: Mapping[str, bytes]
    sha256: str

    @property
    def id(self) -> str:
        """The name by which commands and progress know the lesson."""
        return self.plan.id

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages in order."""
        return self.plan.stages

    def words(self, language: str = "en") -> Prose:
        """The words in ``language``, such as ``de`` or ``pt_BR``; in English where there are none."""
        for name in (language, language.replace("-", "_").partition("_")[0]):
            if name in self.prose:
                return self.prose[name]
        return self.prose["en"]

    def index(self, stage_id: str) -> int:
        """The place of a stage, from 0."""
        return next(index for index, stage in enumerate(self.stages) if stage.id == stage_id)


def checks_of(stage: Stage) -> tuple[Check, ...]:
    """What the run of a stage is judged by."""
    return stage.checks if isinstance(stage, RunStage | CheckStage) else ()


def requirements_of(stage: Stage) -> tuple[Requirement, ...]:
    """What the experiment of a stage must say."""
    return stage.require if isinstance(stage, ConfigureStage | CheckStage) else ()


def experiments_of(stage: Stage) -> Iterator[tuple[str, str]]:
    """The key and the name of every experiment that a stage speaks of."""
    for key in ("experiment", "solution"):
        name = getattr(stage, key, None)
        if name is not None:
            yield key, name
