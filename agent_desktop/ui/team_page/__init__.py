"""Colleagues, the queue and calls for help."""
