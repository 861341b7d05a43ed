"""`agent-desktop queue-feed`: tells the exchange's queue on Matrix. Exit 0, 1 failed, 2 wrong."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agent_desktop.feed.config import FeedConfig

_FAILED, _WRONG = 1, 2


def add_queue_feed(commands: Any) -> None:
    """Add `queue-feed` to the command line."""
    feed = commands.add_parser("queue-feed", help="tell the exchange's queue on Matrix (a service)")
    feed.add_argument("--config", type=Path, required=True, help="its configuration, a TOML file")
    feed.add_argument("--check", action="store_true", help="say what is missing, and end")
    feed.set_defaults(handler=_queue_feed)


def _queue_feed(arguments: argparse.Namespace) -> int:
    from agent_desktop.feed.config import ConfigWrong, load_config

    try:
        config = load_config(arguments.config.absolute())
    except ConfigWrong as wrong:
        print(wrong, file=sys.stderr)
        return _WRONG
    import asyncio

    return asyncio.run(_check(config) if arguments.check else _feed(config))


async def _check(config: FeedConfig) -> int:
    from agent_desktop.feed.check import examine

    is_well = True
    async for finding in examine(config):
        is_well = is_well and not finding.is_wrong
        print(f"{'WRONG' if finding.is_wrong else 'ok':5}  {finding.what}")
    return 0 if is_well else _FAILED


async def _feed(config: FeedConfig) -> int:
    """Run until SIGTERM or SIGINT. The log goes to standard error, for journald."""
    import sqlite3

    from agent_desktop.feed.ledger_file import LedgerNewer
    from agent_desktop.feed.secrets import SecretUnsafe
    from agent_desktop.feed.service import QueueFeed

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    import asyncio

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        await QueueFeed(config).run(stop)
    except SecretUnsafe as error:
        print(error, file=sys.stderr)
        return _WRONG
    except LedgerNewer as error:
        print(f"{error} was made by a newer version of the program", file=sys.stderr)
        return _FAILED
    except (sqlite3.Error, OSError) as error:
        print(f"The feed can't go on: {error}", file=sys.stderr)
        return _FAILED
    return 0
