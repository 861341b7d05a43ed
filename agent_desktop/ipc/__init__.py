"""Private sockets between our own processes on one machine."""
