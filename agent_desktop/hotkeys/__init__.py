"""Keys that work while another program has the focus. No Qt; knows nothing about the desk."""
