"""Who is who: the staff directory."""
