"""The ring card: which municipality is called, and what to say, without taking the focus."""

from agent_desktop.ui.ring_card.card import RingCard

__all__ = ["RingCard"]
