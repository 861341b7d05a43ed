"""The queue feed: reads the exchange's queue over AMI and tells it on Matrix. Headless."""
