"""What the log counts up to: figures without persons."""
