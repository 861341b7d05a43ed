"""`ctl`: the running program, driven from a script, a link or a headset key."""
