"""The one that works at night."""

ROBOT = "nightly-robot"
