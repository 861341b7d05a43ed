"""What has been logged."""
