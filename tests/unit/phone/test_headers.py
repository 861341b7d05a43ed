"""A raw INVITE is hostile until proven otherwise."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.phone.engine.headers import read_invite, sip_uri

INVITE = """INVITE sip:101@127.0.0.1:5070 SIP/2.0\r
Via: SIP/2.0/UDP 127.0.0.1:5060\r
{headers}Content-Length: 0\r
\r
"""


def invite(*headers: str) -> str:
    return INVITE.format(headers="".join(f"{header}\r\n" for header in headers))


def test_the_headers_are_read_whatever_their_case() -> None:
    read = read_invite(
        invite(
            "from: <sip:90000214@pbx>;tag=1",
            "TO: <sip:101@pbx>",
            "x-ddi: 56000110",
            "DIVERSION: <sip:56000110@pbx>;reason=unconditional",
            "History-Info: <sip:56000110@pbx>;index=1",
            "P-Called-Party-ID: <sip:101@pbx>",
        )
    )
    assert (read.remote_number, read.ddi, read.withheld) == ("90000214", "56000110", False)
    assert read.diversion == ("<sip:56000110@pbx>;reason=unconditional",)
    assert read.history_info == ("<sip:56000110@pbx>;index=1",)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [("73", 73), ("0", 0), ("", None), ("-4", None), ("1 - ", None), ("٣", None), ("9" * 9, None)],
)
def test_the_wait_in_the_queue_is_whole_seconds_or_unknown(told: str, seconds: int | None) -> None:
    assert read_invite(invite(f"X-Queue-Wait: {told}")).queued_seconds == seconds


def test_compact_and_folded_headers_are_read() -> None:
    read = read_invite(invite("f: <sip:90000214@pbx>", "t: <sip:101@pbx>", "X-DDI:\r\n 56000110"))
    assert (read.remote_number, read.to, read.ddi) == ("90000214", "<sip:101@pbx>", "56000110")


def test_the_asserted_identity_comes_before_from() -> None:
    read = read_invite(invite("From: <sip:citizen@pbx>", "P-Asserted-Identity: <sip:90000214@pbx>"))
    assert read.remote_number == "90000214"


@pytest.mark.parametrize(
    "headers",
    [
        ("From: <sip:90000214@pbx>", "Privacy: id"),
        ("From: <sip:90000214@pbx>", "Privacy: user;critical"),
        ("From: Anonymous <sip:anonymous@anonymous.invalid>",),
        (
            "From: <sip:anonymous@anonymous.invalid>",
            "P-Asserted-Identity: <sip:90000214@pbx>",
        ),
        ("From: <sip:unavailable@unknown.invalid>",),
    ],
)
def test_a_withheld_number_stays_withheld(headers: tuple[str, ...]) -> None:
    read = read_invite(invite(*headers))
    assert read.withheld
    assert (read.remote_number, read.remote_name) == ("", "")


def test_a_name_that_speaks_of_secrecy_withholds_nothing() -> None:
    read = read_invite(invite('From: "Anonymous Restricted AS" <sip:90000214@pbx>'))
    assert (read.remote_number, read.withheld) == ("90000214", False)


def test_a_display_name_with_markup_is_kept_as_text_on_one_line() -> None:
    read = read_invite(invite('From: "<b>Ring\\" 110</b>\t\x07\u202eok" <sip:90000214@pbx>'))
    assert read.remote_name == '<b>Ring" 110</b> ok'


def test_ten_kilobytes_of_name_are_cut() -> None:
    read = read_invite(invite(f'From: "{"A" * 10_000}" <sip:90000214@pbx>'))
    assert len(read.remote_name) <= 200


def test_a_thousand_diversions_are_cut() -> None:
    read = read_invite(invite(*["Diversion: <sip:1@x>"] * 1000))
    assert len(read.diversion) <= 16


def written(lines: list[tuple[str, str]]) -> str:
    return invite(*(f"{name}: {value}" for name, value in lines))


NAMES = st.sampled_from(
    ["From", "f", "P-Asserted-Identity", "To", "X-DDI", "Diversion", "History-Info", "Privacy"]
)
VALUES = st.one_of(
    st.text(),
    st.binary().map(lambda octets: octets.decode("utf-8", "surrogateescape")),
    st.lists(st.sampled_from(['"', "\\", "<sip:", "1@x", ">", "\x00", "\u202e", "\r\n ", "@"])).map(
        "".join
    ),
    st.builds(str.__mul__, st.sampled_from('A"<\\ 1'), st.integers(2000, 40_000)),
)


@given(st.one_of(st.text(), st.lists(st.tuples(NAMES, VALUES)).map(written)))
def test_nothing_makes_it_raise_and_everything_is_short_and_clean(message: str) -> None:
    read = read_invite(message)
    assert len(read.remote_name) <= 200
    assert len(read.remote_number) <= 200
    entries = (*read.diversion, *read.history_info)
    assert len(entries) <= 32
    for text in (*entries, read.remote_name, read.remote_number, read.ddi, read.to):
        assert len(text) <= 2048
        assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in text)


@given(st.text())
def test_a_dialled_text_can_not_inject_anything(target: str) -> None:
    try:
        uri = sip_uri(target, "pbx.example", 5060, "tls")
    except ValueError:
        return
    assert uri.startswith("sip:")
    assert uri.endswith("@pbx.example:5060;transport=tls")
    user = uri.removeprefix("sip:").removesuffix("@pbx.example:5060;transport=tls")
    assert not set(user) & set('\r\n<>@;?: "')
