"""Sharing through a Matrix homeserver: client-server API, outbox, timeline.

The API is version 1.11 of the Matrix client-server specification, over httpx.
"""
