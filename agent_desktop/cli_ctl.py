"""`agent-desktop ctl`: drives the running program. Exit 0 done, 1 refused, 2 not running."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from agent_desktop.settings.profile import Profile

if TYPE_CHECKING:
    from agent_desktop.control import messages as m
    from agent_desktop.control.client import Desk


_CALL_ACTIONS = {
    "answer": "answer a call",
    "reject": "reject a call",
    "hangup": "hang up",
    "hold": "put a call on hold",
    "resume": "take a held call back",
    "mute": "switch the microphone off",
    "unmute": "switch the microphone on",
    "finish": "save the note and be free",
    "complete": "connect a call with the one who was asked about it",
    "take-back": "end the question, and talk to the caller again",
    "join": "make a conference of a call and the other one",
    "part": "end the conference",
    "park": "park a call at the exchange",
    "voicemail": "send a call to voicemail",
}
_PAGES = (
    *("call", "team", "questions", "incidents", "knowledge", "log", "history", "statistics"),
    *("settings", "sound", "help"),
)
_REFUSED, _NOT_RUNNING = 1, 2


def add_ctl(commands: Any, chosen_profile: Callable[[argparse.Namespace], Profile]) -> None:
    """Add `ctl` and its own commands to the command line."""
    ctl = commands.add_parser("ctl", help="drive the running program")
    ctl.add_argument("--json", action="store_true", help="print the whole desk as JSON")
    ctl.set_defaults(handler=lambda arguments: _run(arguments, chosen_profile(arguments)))
    actions = ctl.add_subparsers(required=True, dest="action", metavar="ACTION")
    for name, text in (
        ("status", "what is on the desk"),
        ("watch", "the same, and again after every change"),
        ("redial", "call the number called last"),
        ("listen", "call the mailbox"),
        ("quit", "end the program"),
    ):
        _action(actions, name, help=text)
    for name, text in _CALL_ACTIONS.items():
        _with_call(_action(actions, name, help=text))
    _add_with_words(actions)


def _add_with_words(actions: Any) -> None:
    show = _action(actions, "show", help="bring the window to the front")
    show.add_argument(
        "page",
        nargs="?",
        choices=_PAGES,
    )
    dial = _action(actions, "dial", help="call a number")
    dial.add_argument("number")
    for name, text in (
        ("transfer", "hand a call over unseen"),
        ("consult", "call somebody about a call, which is held meanwhile"),
    ):
        over = _action(actions, name, help=text)
        over.add_argument("number")
        _with_call(over)
    digits = _action(actions, "digits", help="send DTMF")
    digits.add_argument("digits")
    _with_call(digits)
    note = _action(actions, "note", help="set the note, topic, outcome ...")
    note.add_argument("text", nargs="?")
    for option in ("--topic", "--outcome", "--caller-kind", "--on-web"):
        note.add_argument(option)
    _with_call(note)
    search = _action(actions, "search", help="search the knowledge base")
    search.add_argument("query", nargs="+")
    open_article = _action(actions, "open", help="open an article")
    open_article.add_argument("article")
    municipality = _action(actions, "municipality", help="show a municipality's panel")
    municipality.add_argument("code")
    ask = _action(actions, "ask", help="ask the case handlers of a unit")
    ask.add_argument("unit")
    ask.add_argument("text")
    ask.add_argument("--share-number", action="store_true")
    _with_call(ask)
    incident = _action(actions, "incident", help="report an incident")
    incident.add_argument("kind")
    incident.add_argument("title")
    incident.add_argument("municipalities", nargs="+")
    incident.add_argument("--say", default="")
    status = _action(actions, "set-status", help="free, pause or off-duty")
    status.add_argument("status", choices=("free", "pause", "off-duty"))


def _action(actions: Any, name: str, **words: str) -> argparse.ArgumentParser:
    """A command of its own; `--json` may stand before or after its name."""
    parser: argparse.ArgumentParser = actions.add_parser(name, **words)
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    return parser


def _with_call(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--call", default="", help="its id; without it, the one you would expect")


def _run(arguments: argparse.Namespace, profile: Profile) -> int:
    import msgspec

    from agent_desktop.control.client import Control, NotRunning, Refused

    try:
        request = _request(arguments)
        with Control(profile.control_socket, None if arguments.action == "watch" else 30) as desk:
            for answer in desk.follow(request):
                _print(answer, as_json=arguments.json)
                if arguments.action != "watch":
                    break
    except (Refused, msgspec.ValidationError) as error:
        print(error, file=sys.stderr)
        return _REFUSED
    except NotRunning:
        print("The program is not running with this profile.", file=sys.stderr)
        return _NOT_RUNNING
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _request(arguments: argparse.Namespace) -> m.AnyRequest:
    """The request for what was written. Raises msgspec.ValidationError for an unknown value."""
    import msgspec

    from agent_desktop.control import messages as m

    action: str = arguments.action
    given = {
        key: value
        for key, value in vars(arguments).items()
        if key not in {"action", "handler", "json", "profile"} and value is not None
    }
    if action in _CALL_ACTIONS:
        return m.OnCall(action, arguments.call)  # type: ignore[arg-type]
    if action == "search":
        given["query"] = " ".join(arguments.query)
    request: m.AnyRequest = msgspec.convert({"do": action.replace("-", ""), **given}, m.AnyRequest)
    return request


def _print(desk: Desk, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(desk, ensure_ascii=False, indent=1), flush=True)
        return
    view = desk["view"]
    print(f"{view['agent_name']}: {view['status']}")
    for card in view["ringing"]:
        print(f"ringing  {_call(card)}  {card['call']}")
    for call in view["calls"]:
        print(f"{call['state']:8} {_call(call)}  {call['call']}")
    for hit in (view["panel"] or {}).get("hits", ()):
        print(f"article  {hit['article']}: {''.join(span['text'] for span in hit['title'])}")
    for service in view["services"]:
        print(f"{service['service']:9} {service['health']} {service['fault'] or ''}".rstrip())
    sys.stdout.flush()


def _call(view: Desk) -> str:
    municipality = view["municipality"]
    name = municipality["name"] if municipality else "?"
    return f"{name}  {view['caller']['number'] or view['caller']['sort']}"
