"""Plain facts and rules of the contact centre. Imports nothing of ours, does no I/O."""
