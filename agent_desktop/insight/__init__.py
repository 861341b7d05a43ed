"""Figures from the local tables. A desk has only those of municipalities whose rooms it is in."""
