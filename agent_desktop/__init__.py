"""The service-desk agent's softphone: who was called, what to say, what came of it."""

__version__ = "0.1.0"
