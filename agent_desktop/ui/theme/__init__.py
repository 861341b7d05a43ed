"""Colours, sizes, icons and the style sheet; every colour on the screen comes from here."""
