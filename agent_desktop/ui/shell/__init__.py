"""What is the same on every page: rail, left column, messages."""
