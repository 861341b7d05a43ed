"""Bokmål and Nynorsk as one language to search in."""
