"""Secrets inside the encrypted store, for machines without a keyring."""

from __future__ import annotations

from agent_desktop.store.database import Store

_PREFIX = "secret:"


class StoreVault:
    """Secrets as safe as the store itself, which a passphrase opens at each start."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: str) -> str | None:
        """A secret, None when it was never stored."""
        row = self._store.reader.execute(
            "SELECT value FROM state WHERE name = ?", (_PREFIX + name,)
        ).fetchone()
        return str(row["value"]) if row else None

    def put(self, name: str, secret: str) -> None:
        """Store a secret. Raises StoreFull or StoreError."""
        self._store.write_and_wait(
            lambda c: c.execute(
                "INSERT OR REPLACE INTO state VALUES (?, ?)", (_PREFIX + name, secret)
            )
        )
