"""The note and the municipality's panel, side by side while a call is up."""
