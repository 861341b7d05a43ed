"""Who works where and when they are there: directory, absence, calendars."""
