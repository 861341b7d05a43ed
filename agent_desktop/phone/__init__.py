"""The agent's telephone, seen from the desktop: messages, and the client of the engine process."""
