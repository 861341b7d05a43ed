"""The encrypted local store, and the keys to it."""
