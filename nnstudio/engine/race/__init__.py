"""Races: many variants of one experiment, trained side by side, here or on other machines. No Qt."""
