"""What the alarms say: what is seen, why it is so, and what to try."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.catalog import N_, Text


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one alarm."""

    sentence: Text
    why: Text
    try_: Text


ALARM_WORDS: Mapping[str, Words] = {
    "not_finite": Words(
        N_(
            "alarms",
            "Training stopped in epoch {epoch}: {tensor} became NaN or infinite; a smaller learning rate may help.",
        ),
        N_(
            "alarms",
            "A step that is too long overshoots, the next gradient is larger still, and after a few steps the numbers "
            "are too large for the computer.",
        ),
        N_("alarms", "Go back to the last good weights and take a tenth of the learning rate."),
    ),
    "diverging": Words(
        N_("alarms", "The training loss has risen to {loss:.3g}, {times:.0f} times what always saying the same costs."),
        N_("alarms", "Each step overshoots the valley that it should go down, and lands higher on the other side."),
        N_("alarms", "Go back to the last good weights and take a tenth of the learning rate."),
    ),
    "below_floor": Words(
        N_("alarms", "The training loss is {loss:.3g}, but {name} of something that it is made for is never below 0."),
        N_(
            "alarms",
            "It is fed with numbers that are not what it takes, or with targets that it does not know. It then no "
            "longer measures a miss, and a low loss means nothing.",
        ),
        N_("alarms", "Look at what the Coach says of output and loss."),
    ),
    "chance": Words(
        N_(
            "alarms",
            "After {epochs} epochs the loss is still {loss:.4g}, that of always saying the same ({chance:.4g}).",
        ),
        N_(
            "alarms",
            "The network has not begun to tell the rows apart: the start weights are at fault, the slopes are too "
            "small, the learning rate is, or the inputs do not tell.",
        ),
        N_("alarms", "Try a larger learning rate, other start weights (New luck), relu or tanh, or fewer layers."),
    ),
    "floor": Words(
        N_("alarms", "The loss stands at {loss:.4g} and cannot get below {floor:.4g}: this pair has no lower one."),
        N_(
            "alarms",
            "What stands before the loss holds its numbers back, so that even a network that is always right pays so "
            "much. Training longer changes nothing.",
        ),
        N_("alarms", "Look at what the Coach says of output and loss: one click mends it."),
    ),
    "dead": Words(
        N_("alarms", "{count} of {units} neurons with {activation} are dead: no row moves their weights any more."),
        N_(
            "alarms",
            "On every row their sum lies where {activation} is flat. A slope of 0 lets no gradient pass, so that they "
            "stay there: a bias far below 0, or steps that were too long.",
        ),
        N_("alarms", "Try leaky_relu, a smaller learning rate, or start biases of 0, and Reset."),
    ),
    "saturated": Words(
        N_(
            "alarms",
            "{count} of {units} neurons with {activation} are saturated on nearly every row, before much is learnt.",
        ),
        N_(
            "alarms",
            "Their sums are so large that {activation} is flat there. Hardly any gradient passes, so that they learn "
            "very slowly.",
        ),
        N_("alarms", "Try smaller start weights (auto), scaled inputs, or a smaller learning rate."),
    ),
    "vanishing": Words(
        N_("alarms", "The gradient fades: the first layer gets {ratio:.0e} of what the last one gets."),
        N_(
            "alarms",
            "On its way back the gradient is multiplied by a slope and the weights at every layer. Where most slopes "
            "are well below 1, little is left after a few layers.",
        ),
        N_("alarms", "Try relu or tanh instead of sigmoid, fewer layers, or the start weights “auto”."),
    ),
    "exploding": Words(
        N_("alarms", "The gradient explodes: an error at the output reaches this layer {times:.0f} times as large."),
        N_(
            "alarms",
            "On its way back the gradient is multiplied by the weights of every layer. Where they are large, it grows, "
            "and no learning rate suits all layers.",
        ),
        N_("alarms", "Try the start weights “auto”, scaled inputs, or fewer layers."),
    ),
    "overfitting": Words(
        N_(
            "alarms",
            "The test loss is {loss:.3g}, well above its best of {best:.3g} in epoch {at}, and the training loss "
            "sinks.",
        ),
        N_(
            "alarms",
            "The network has begun to learn the training rows by heart, their noise included; on rows that it has not "
            "seen that makes it worse.",
        ),
        N_("alarms", "Stop earlier, take fewer neurons, more rows, or an l2 such as 0.01."),
    ),
    "majority": Words(
        N_("alarms", "{accuracy:.1%} are right, but always naming the larger class is as good: {majority:.1%}."),
        N_(
            "alarms",
            "With classes this unequal a network gets far by never naming the rare one. Accuracy cannot show that; "
            "recall and balanced accuracy do.",
        ),
        N_("alarms", "Give the rare class more weight (pos_weight of bce_with_logits), or look at the recall."),
    ),
}
