"""An article on its way to a citizen: the address that opens a mail or message program."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl

from agent_desktop.ui.article.plain import Passage, left_out_line, whole_text, written_form
from agent_desktop.ui.article.reading import Reading

MAIL_LONGEST = 1_800
SMS_LONGEST = 450
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
_ENOUGH = 3
"""A cut at a sentence keeps at least a third of what there is room for."""


def copy_text(reading: Reading) -> str:
    """The whole article as plain text, as it is shown for the municipality."""
    article, passage = reading.article, whole_text(reading)
    links = [link for link in (article.form, article.web, article.booking) if link]
    return _together(article.title, passage.text, "\n".join(links), _tail(reading, passage))


def mail(reading: Reading, chosen: Passage | None) -> QUrl:
    """A mail with title, addresses and the chosen passage, or as much as there is room for."""
    article = reading.article
    links = "\n".join(link for link in (article.form, article.web) if link)
    body = _body(reading, chosen, _together(article.title, links), MAIL_LONGEST)
    return QUrl(f"mailto:?subject={_encoded(article.title)}&body={_encoded(body)}")


def sms(reading: Reading, chosen: Passage | None) -> QUrl:
    """A short message with title, one address and the beginning of the passage."""
    article = reading.article
    head = "\n".join(part for part in (article.title, article.form or article.web) if part)
    return QUrl(f"sms:?body={_encoded(_body(reading, chosen, head, SMS_LONGEST))}")


def cut_at_sentence(text: str, longest: int) -> str:
    """The beginning of a text, to the end of a sentence if there is one far enough on."""
    if len(text) <= longest:
        return text
    room = max(longest - 2, 0)
    ends = [m.end() for m in _SENTENCE_END.finditer(text, 0, room)]
    if ends and ends[-1] >= room // _ENOUGH:
        return f"{text[: ends[-1]].rstrip()} …"
    return f"{text[:room].rpartition(' ')[0].rstrip()} …"


def _body(reading: Reading, chosen: Passage | None, head: str, longest: int) -> str:
    passage = chosen or whole_text(reading, longest)
    tail = _tail(reading, passage)
    room = longest - len(head) - len(tail) - 4
    return _together(head, cut_at_sentence(passage.text, room) if room > 0 else "", tail)[:longest]


def _tail(reading: Reading, passage: Passage) -> str:
    return left_out_line(written_form(reading)) if passage.left_out else ""


def _together(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def _encoded(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text.replace("\n", "\r\n")).data()).decode()
