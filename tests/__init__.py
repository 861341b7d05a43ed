"""Tests. No sleeps, no mocks of our own code: real servers, or a real socket at the other end."""
