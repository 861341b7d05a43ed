"""An article as it is read, searched in, copied and sent on."""
