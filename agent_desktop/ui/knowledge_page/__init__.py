"""The knowledge base by itself: search, what is reported, what is wrong with articles."""
