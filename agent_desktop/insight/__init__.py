"""Statistics and reports that the municipal directors can trust."""
