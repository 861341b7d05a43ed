"""The keys, and where more help is."""
