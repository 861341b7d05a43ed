"""What IT needs to find a fault, without what is nobody else's business. Knows no Qt."""
