"""What is still to be done about an enquiry."""
