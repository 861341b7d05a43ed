"""Conversations: the list of them, the one that is open, and what is written in it."""
