"""The buttons and lamps of a USB headset (HID telephony). No Qt, no pjsua2.

Knows nothing about the desk: it is told how the calls stand, and tells what was pressed.
"""
