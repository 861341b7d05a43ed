"""What the enquiries were about, and what is going on: drafts, contacts, incidents."""
