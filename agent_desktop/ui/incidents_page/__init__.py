"""What is going on in the municipalities, and how to report it."""
