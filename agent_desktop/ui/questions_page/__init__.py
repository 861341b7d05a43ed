"""My questions to case handlers."""
