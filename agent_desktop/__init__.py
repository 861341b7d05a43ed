"""The service-desk agent's softphone: which municipality was called, what to say, what was answered."""
