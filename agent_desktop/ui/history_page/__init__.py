"""The calls there have been."""
