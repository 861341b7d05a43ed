"""The building blocks of every page, each made once."""
