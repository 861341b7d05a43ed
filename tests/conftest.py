"""Fixtures for every test, and no way from a test to the person's own desktop."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.fixtures.servers", "tests.fixtures.desktop"]

# Nothing here may reach the keyring, the sound or the screen of whoever runs the tests.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
os.environ["PULSE_SERVER"] = "unix:/nonexistent"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for name in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(name, None)

# How fast an example is made or tried says nothing on a machine that does something else as well.
settings.register_profile(
    "whatever the speed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("whatever the speed")

_MARKS = {
    "asterisk": "servers",
    "synapse": "servers",
    "sound": "sound",
    "headset": "sound",
    "screen": "display",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that asks for a server carries its mark: `-m "not servers"` leaves it out."""
    for item in items:
        for fixture in getattr(item, "fixturenames", ()):
            if fixture in _MARKS:
                item.add_marker(_MARKS[fixture])
