"""Where a profile lives and what it is configured to do."""
