"""Asterisk's manager interface: lines, messages, one connection, and coming back after a loss."""
