"""The figures of the day, the week or the month."""
