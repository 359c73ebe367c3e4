"""How wide the cards over the network are."""

from nnstudio.gui.parts.card_sizes import shrunk

WIDTHS, LEAST = [120.0, 120.0, 150.0], [80.0, 80.0, 110.0]


def test_that_cards_give_way_by_what_they_can_give() -> None:
    assert shrunk(WIDTHS, LEAST, 390) == WIDTHS
    assert shrunk(WIDTHS, LEAST, 330) == [100.0, 100.0, 130.0]
    assert shrunk(WIDTHS, LEAST, 270) == LEAST


def test_that_cards_in_a_row_that_scrolls_keep_their_names_whole() -> None:
    assert shrunk(WIDTHS, LEAST, 269) == WIDTHS
