"""One program, several processes: the desktop, its telephone engine, and tools for both."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from agent_desktop import __version__
from agent_desktop.cli_ctl import add_ctl
from agent_desktop.cli_feed import add_queue_feed
from agent_desktop.settings.profile import Profile, default_profile, profile_in


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code.

    Each command imports only what it needs: the engine no Qt, `ctl` no database.
    """
    arguments = _parser().parse_args(argv)
    code: int = arguments.handler(arguments)
    return code


def chosen_profile(arguments: argparse.Namespace) -> Profile:
    """The profile the command line names, else the person's own."""
    return profile_in(arguments.profile) if arguments.profile else default_profile()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="agent-desktop", description=__doc__)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--profile", type=Path, help="a folder to use instead of your own profile")
    parser.add_argument("--hidden", action="store_true", help="start in the tray")
    parser.set_defaults(handler=_run)
    commands = parser.add_subparsers(metavar="COMMAND")
    run = commands.add_parser("run", help="the desktop (also without a command)")
    run.add_argument(
        "--hidden", action="store_true", default=argparse.SUPPRESS, help="start in the tray"
    )
    run.set_defaults(handler=_run)
    dial = commands.add_parser("dial", help="fill in the number of a tel:, sip: or callto: link")
    dial.add_argument("link", nargs="?", default="")
    dial.set_defaults(handler=_dial)
    add_ctl(commands, chosen_profile)
    doctor = commands.add_parser("doctor", help="check configuration, devices and servers")
    doctor.set_defaults(handler=_doctor)
    password = commands.add_parser("set-password", help="put a password into the keyring")
    password.add_argument(
        "account",
        help="telephone, telephone:ID for one more account, matrix, matrix-token (a login token, "
        "good for once), wiki or wiki:NAME",
    )
    password.set_defaults(handler=_set_password)
    importing = commands.add_parser(
        "import-knowledge", help="make a folder of articles of a table (CSV) or web pages (HTML)"
    )
    importing.add_argument("source", type=Path, help="a .csv or .html file, or a folder of pages")
    importing.add_argument("folder", type=Path, help="where the Markdown files go")
    importing.set_defaults(handler=_import_knowledge)
    export = commands.add_parser("export", help="one municipality's log as JSON Lines and CSV")
    export.add_argument("municipality", help="its four digits, or none")
    export.add_argument("folder", type=Path, help="where the files go")
    export.set_defaults(handler=_export)
    forget = commands.add_parser("forget", help="delete one municipality's log from this machine")
    forget.add_argument("municipality", help="its four digits, or none")
    forget.set_defaults(handler=_forget)
    demo = commands.add_parser("demo", help="the demo town, on real servers on this machine")
    demo.add_argument("--headless", action="store_true", help="play it without a person")
    demo.set_defaults(handler=_demo)
    add_queue_feed(commands)
    engine = commands.add_parser("engine", help="the telephone process (started by the desktop)")
    engine.add_argument("--socket", type=Path, required=True)
    engine.set_defaults(handler=_engine)
    return parser


def _run(arguments: argparse.Namespace, link: str = "") -> int:
    if not _has_screen():
        print("There is no screen to open the window on (DISPLAY is not set).", file=sys.stderr)
        return 1
    from agent_desktop.begun import Start
    from agent_desktop.starting import start_desktop

    try:
        return start_desktop(chosen_profile(arguments), Start(link, arguments.hidden))
    except OSError as error:
        print(f"The profile can't be used: {error}", file=sys.stderr)
        return 1


def _dial(arguments: argparse.Namespace) -> int:
    """Hand a link to the running program, or start it with the link."""
    from agent_desktop.control.client import Control, NotRunning, Refused
    from agent_desktop.control.messages import Link

    if not arguments.link:
        return _run(arguments)
    try:
        with Control(chosen_profile(arguments).control_socket) as control:
            control.ask(Link(arguments.link))
    except NotRunning:
        return _run(arguments, arguments.link)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1
    except TimeoutError:
        print("The program does not answer.", file=sys.stderr)
        return 1
    return 0


def _has_screen() -> bool:
    """Whether Qt will find a screen; elsewhere than on Linux there always is one.

    QT_QPA_PLATFORM may name several platforms to try, each with options after a colon.
    """
    if not sys.platform.startswith("linux") or os.environ.get("DISPLAY"):
        return True
    named = os.environ.get("QT_QPA_PLATFORM", "")
    if named:
        return any(name.partition(":")[0] != "xcb" for name in named.split(";"))
    return bool(os.environ.get("WAYLAND_DISPLAY"))


def _doctor(arguments: argparse.Namespace) -> int:
    from agent_desktop.doctor.report import main as run_doctor

    return run_doctor(chosen_profile(arguments))


def _demo(arguments: argparse.Namespace) -> int:
    from agent_desktop.demo.play import main as run_demo

    return run_demo(headless=arguments.headless)


def _engine(arguments: argparse.Namespace) -> int:
    from agent_desktop.phone.engine.process import main as run_engine

    return run_engine(arguments.socket)


def _set_password(arguments: argparse.Namespace) -> int:
    """The password is asked for, or read from standard input; it is never an argument."""
    from agent_desktop.engine_setup import password_name, wiki_password_name
    from agent_desktop.matrix.session import PASSWORD as MATRIX_PASSWORD
    from agent_desktop.matrix.session import TOKEN as MATRIX_TOKEN
    from agent_desktop.store.secrets import NoKeyring, Secrets

    kind, _, account = arguments.account.partition(":")
    kinds = {"telephone", "matrix", "matrix-token", "wiki"}
    if kind not in kinds or (kind.startswith("matrix") and account):
        print(f"There is no such account: {arguments.account}", file=sys.stderr)
        return 2
    names = {
        "telephone": password_name(account),
        "matrix": MATRIX_PASSWORD,
        "matrix-token": MATRIX_TOKEN,
        "wiki": wiki_password_name(account or "wiki"),
    }
    name = names[kind]
    secret = getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    try:
        Secrets(chosen_profile(arguments).keyring_service).put(name, secret)
    except NoKeyring as error:
        print(f"There is no keyring to put it into: {error}", file=sys.stderr)
        return 1
    return 0


def _import_knowledge(arguments: argparse.Namespace) -> int:
    """What could not be taken over is named, the rest is written."""
    from agent_desktop.knowledge.importing import NothingToImport, import_knowledge

    try:
        done = import_knowledge(arguments.source, arguments.folder)
    except NothingToImport as error:
        print(f"Nothing was imported. {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The folder can't be written: {error}", file=sys.stderr)
        return 1
    for where, what in done.problems:
        print(f"{where}: {what}", file=sys.stderr)
    print(f"{len(done.written)} articles and sections in {arguments.folder}")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from agent_desktop.cli_log import export_municipality

    return export_municipality(chosen_profile(arguments), arguments.municipality, arguments.folder)


def _forget(arguments: argparse.Namespace) -> int:
    from agent_desktop.cli_log import forget

    return forget(chosen_profile(arguments), arguments.municipality)


if __name__ == "__main__":
    sys.exit(main())
