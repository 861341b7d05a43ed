"""The page between calls."""
