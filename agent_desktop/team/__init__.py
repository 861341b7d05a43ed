"""Colleagues and case handlers: questions by chat, my status."""
