"""What a person can choose, and what the municipality has decided."""
