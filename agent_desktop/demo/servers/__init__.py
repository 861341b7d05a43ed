"""Real servers on the loopback, for the demo town and for tests. No root, nothing left behind."""
