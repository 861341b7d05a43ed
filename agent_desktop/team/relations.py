"""How messages point at one another (specification, "Event relationships" and "Rich replies")."""

from __future__ import annotations

from agent_desktop.matrix.shapes import Json

_RELATES = "m.relates_to"


def relation(content: Json) -> tuple[str | None, str | None]:
    """In which way a message points at another, and at which: thread, edit, reaction, or reply. The
    reply that only keeps a thread readable elsewhere counts as none.
    """
    relates = content.get(_RELATES)
    if not isinstance(relates, dict):
        return None, None
    kind, target = relates.get("rel_type"), relates.get("event_id")
    if isinstance(kind, str) and isinstance(target, str):
        return kind, target
    reply = relates.get("m.in_reply_to")
    target = reply.get("event_id") if isinstance(reply, dict) else None
    return ("m.in_reply_to", target) if isinstance(target, str) else (None, None)


def answered(content: Json) -> str | None:
    """The message one answers, in a thread or not; none that only stands for a thread."""
    relates = content.get(_RELATES)
    if not isinstance(relates, dict) or relates.get("is_falling_back") is True:
        return None
    reply = relates.get("m.in_reply_to")
    target = reply.get("event_id") if isinstance(reply, dict) else None
    return target if isinstance(target, str) else None


def without_fallback(body: str) -> str:
    """A reply's own words, without the quotation some clients put before them."""
    lines = body.splitlines()
    while lines and lines[0].startswith("> "):
        lines.pop(0)
    return "\n".join(lines).strip()


def in_thread(thread: str, answers_to: str | None = None) -> Json:
    """What puts a message into a thread."""
    reply = {"m.in_reply_to": {"event_id": answers_to or thread}}
    return {
        _RELATES: {
            "rel_type": "m.thread",
            "event_id": thread,
            "is_falling_back": answers_to is None,
            **reply,
        }
    }


def answering(target: str) -> Json:
    """What makes a message a reply."""
    return {_RELATES: {"m.in_reply_to": {"event_id": target}}}


def replacing(target: str, body: str) -> Json:
    """The content of an edit."""
    return {
        "msgtype": "m.text",
        "body": f"* {body}",
        "m.new_content": {"msgtype": "m.text", "body": body},
        _RELATES: {"rel_type": "m.replace", "event_id": target},
    }


def reacting(target: str, key: str) -> Json:
    """The content of a reaction."""
    return {_RELATES: {"rel_type": "m.annotation", "event_id": target, "key": key}}
