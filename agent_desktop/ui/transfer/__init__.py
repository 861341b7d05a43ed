"""Handing a call over: to whom, and how far it has come."""
