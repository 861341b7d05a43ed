"""The window: paints a `DeskView` and calls `DeskActions`. Looks nothing up, does no I/O."""
