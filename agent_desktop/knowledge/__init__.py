"""The knowledge base: mirrored to the agent's disk, searched there."""
