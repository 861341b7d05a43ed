"""Ringing: tones on devices of the agent's choice, apart from the sound of calls. No Qt, no pjsua2.

Knows nothing about calls: it is told what to play and when to stop.
"""
