"""Headset, ringing and microphone."""
