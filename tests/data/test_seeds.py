from nnstudio.data.seeds import generator, split_seed


def test_that_a_small_number_is_the_seed_of_the_split_itself() -> None:
    assert [split_seed(seed) for seed in (0, 1, 2**32 - 1)] == [0, 1, 2**32 - 1]


def test_that_other_seeds_become_numbers_that_scikit_learn_takes() -> None:
    seeds = {split_seed(seed) for seed in (2**32, 2**63 - 1, "", "0.5", "été", "\ud800")}
    assert len(seeds) == 6
    assert all(0 <= seed < 2**32 for seed in seeds)


def test_that_a_text_gives_the_same_numbers_on_every_machine() -> None:
    assert generator("0.12345").integers(1000, size=3).tolist() == generator("0.12345").integers(1000, size=3).tolist()
    assert split_seed("0.12345") == 1038080671
