"""The agent's day as use cases. Talks to the other rooms through protocols it states itself."""
