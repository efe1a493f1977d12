"""Answers where no agent is on duty."""

HOUSE_ACCOUNT = "shared"
