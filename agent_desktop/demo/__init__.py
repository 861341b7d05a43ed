"""A demo town: real servers, citizens who call, and the story they play."""
