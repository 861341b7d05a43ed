"""The command line: one program, several processes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code.

    Each command imports only what it needs: the engine no Qt, `ctl` no database.
    """
    arguments = _parser().parse_args(argv)
    handler = arguments.handler
    code: int = handler(arguments)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="agent-desktop", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    engine = commands.add_parser("engine", help="the telephone process (started by the desktop)")
    engine.add_argument("--socket", type=Path, required=True)
    engine.set_defaults(handler=_engine)
    return parser


def _engine(arguments: argparse.Namespace) -> int:
    from agent_desktop.phone.engine.process import main as run_engine

    return run_engine(arguments.socket)


if __name__ == "__main__":
    sys.exit(main())
