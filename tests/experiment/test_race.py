"""What varies in a race, and what may not."""

import pytest

from nnstudio.catalog import UserError
from nnstudio.experiment import default_experiment
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.places import value_at, with_value
from nnstudio.experiment.race import Race, Vary, parse_vary, variants_of, with_variants

EXPERIMENT = default_experiment()


def test_that_a_text_says_what_varies() -> None:
    assert parse_vary("network.hidden.*.activation=relu, tanh") == Vary("network.hidden.*.activation", ("relu", "tanh"))
    assert parse_vary("training.learning_rate=1e-3,0.1,1").values == (0.001, 0.1, 1)
    assert parse_vary("training.shuffle=true,false").values == (True, False)
    assert parse_vary("network.output_activation+loss.name=sigmoid+bce,tanh+mse").values == ("sigmoid+bce", "tanh+mse")


@pytest.mark.parametrize("text", ["", "loss.name", "=relu", "loss.name=", "loss.name=mse,,l1"])
def test_that_what_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="KEY=a,b,c"):
        parse_vary(text)


def test_that_every_combination_takes_part_from_every_seed_on_the_same_data() -> None:
    race = Race(
        EXPERIMENT, (Vary("network.hidden.*.activation", ("relu", "tanh")), Vary("loss.name", ("mse", "l1"))), 3
    )
    variants = variants_of(race)
    assert [variant.name for variant in variants] == ["relu · mse", "relu · l1", "tanh · mse", "tanh · l1"]
    for variant in variants:
        assert [run.training.seed for run in variant.runs] == [1, 2, 3]
        assert {run.data.seed for run in variant.runs} == {1}
        assert {layer.activation for layer in variant.runs[0].network.hidden} == {variant.name.split(" ")[0]}


def test_that_seeds_may_draw_data_of_their_own_and_be_texts() -> None:
    race = Race(with_training(EXPERIMENT, seed="luck"), (Vary("loss.name", ("mse",)),), 2, vary_data=True)
    runs = variants_of(race)[0].runs
    assert [(run.training.seed, run.data.seed) for run in runs] == [("luck", 1), ("luck+1", 2)]


def test_that_paths_joined_by_a_plus_vary_together() -> None:
    race = Race(EXPERIMENT, (Vary("network.hidden.0.units+training.learning_rate", ("2+0.5", "16+0.01")),))
    first, second = (variant.runs[0] for variant in variants_of(race))
    assert (first.network.hidden[0].units, first.training.learning_rate) == (2, 0.5)
    assert (second.network.hidden[0].units, second.training.learning_rate) == (16, 0.01)


def test_that_another_choice_drops_the_parameters_of_the_one_before() -> None:
    leaky = with_value(with_value(EXPERIMENT, "network.hidden.0.activation", "leaky_relu"), PARAMETER, 0.3)
    assert value_at(leaky, PARAMETER) == 0.3
    assert with_value(leaky, "network.hidden.*.activation", "tanh").network.hidden[0].parameters == {}
    assert with_value(leaky, "network.hidden.0.activation", "leaky_relu") == leaky


PARAMETER = "network.hidden.0.parameters.negative_slope"

WRONG = {
    "network.hidden.*.activation=relu,rellu": "rellu.*Did you mean relu",
    "network.hiden.*.activation=relu": "no “hiden” there.*Did you mean hidden",
    "network.hidden.7.units=3": "no hidden layer 7",
    "network.hidden.*.units=0,4": r"units is 0\. Allowed",
    "network.hidden.*.units=many": 'units is "many".*whole number',
    "training.learning_rate=0.1,-1": r"learning_rate is -1\. Allowed",
    "training.batch_size=2.5": "batch_size is 2.5",
    "training.seed=1,2": "--seeds",
    "training.epochs=1,2": "equally long",
    "training.device=cpu,cuda": "one device",
    "data.noise=0,0.1": "same data",
    "training=1": "cannot vary|Allowed",
    "loss.name=mse,mse": "a value twice",
    "network.output_activation+loss.name=sigmoid,tanh": "1 parts",
    "loss.name+loss.name=mse+l1": "vary twice",
    f"{PARAMETER}=x": "negative_slope",
}


@pytest.mark.parametrize("text", WRONG)
def test_that_what_may_not_vary_is_named(text: str) -> None:
    with pytest.raises(UserError, match=WRONG[text]):
        variants_of(Race(EXPERIMENT, (parse_vary(text),)))


def test_that_too_many_runs_are_refused() -> None:
    rates = Vary("training.learning_rate", tuple(0.001 * number for number in range(1, 102)))
    with pytest.raises(UserError, match="101,000 runs"):
        variants_of(Race(EXPERIMENT, (rates,), 1000))
    with pytest.raises(UserError, match="0 seeds"):
        variants_of(Race(EXPERIMENT, (rates,), 0))


def test_that_more_values_can_join() -> None:
    race = Race(EXPERIMENT, (Vary("loss.name", ("mse",)),))
    assert with_variants(race, Vary("loss.name", ("mse", "l1"))).varies == (Vary("loss.name", ("mse", "l1")),)
    with pytest.raises(UserError, match="does not vary"):
        with_variants(race, Vary("training.l1", (0.1,)))
