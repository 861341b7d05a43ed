"""Links as browsers and municipal web pages give them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.links import read_link

SAME = "+4756193000"


@pytest.mark.parametrize(
    "link",
    [
        "tel:+4756193000",
        "tel:+47 56 19 30 00",
        "tel:+47%2056%2019%2030%2000",
        "tel:56193000",
        "tel:561 93 000",
        "tel:0047-56193000",
        "tel:4756193000",
        "TEL:56193000",
        "Tel: 56 19 30 00",
        "tel:%2B4756193000",
        "tel:%2b47-56-19-30-00",
        "tel://+4756193000",
        "tel://56193000/",
        "tel:56.19.30.00",
        "tel:(+47) 56 19 30 00",
        "tel:+47(0)56193000",
        "tel:56\u00a019\u00a030\u00a000",
        "tel:56%C2%A019%C2%A030%C2%A000",
        "tel:56\u202f19\u202f30\u202f00",
        "tel:56\u201319\u201330\u201300",
        "tel:\u202a+47 56193000\u202c",
        "tel:56\u200b193000",
        "tel:56193000;phone-context=+47",
        "tel:56193000;phone-context=sentral.example",
        "tel:56193000?call",
        "callto:56193000",
        "callto://+4756193000",
        "callto:sip:56193000@sentral.example",
        "sip:56193000@sentral.example",
        "sips:+4756193000@sentral.example:5061;transport=tls",
        "sip:+4756193000@sentral.example;user=phone?subject=Hei",
        "sip:+4756193000:loyndom@sentral.example",
        "56 19 30 00",
    ],
)
def test_every_way_of_writing_it_is_the_same_number(link: str) -> None:
    read = read_link(link)
    assert read is not None
    assert read.number.digits == SAME
    assert read.extension == ""
    assert read.is_ordinary


@pytest.mark.parametrize(
    ("link", "dialled"),
    [
        ("sip:101@sentral.example;transport=tls", "101"),
        ("tel:02468", "02468"),
        ("tel:112", "112"),
        ("tel:116117", "116117"),
        ("tel:1881", "1881"),
        ("tel:02468;phone-context=+47", "02468"),
        ("tel:820 12 345", "82012345"),
        ("tel:815 49 300", "81549300"),
        ("tel:+46 8 123 456 78", "0046812345678"),
        ("tel:+44 (0)20 7946 0018", "00442079460018"),
    ],
)
def test_what_a_person_must_look_at_first(link: str, dialled: str) -> None:
    read = read_link(link)
    assert read is not None
    assert read.number.dialable == dialled
    assert not read.is_ordinary


def test_an_extension_is_kept_apart_and_looked_at() -> None:
    read = read_link("tel:+4756193000;ext=12")
    assert read is not None
    assert (read.number.digits, read.extension) == (SAME, "12")
    assert not read.is_ordinary


@pytest.mark.parametrize("link", ["tel:80012345", "tel:900 00 214", "tel:+47 41 23 45 67"])
def test_mobiles_and_free_numbers_are_ordinary(link: str) -> None:
    read = read_link(link)
    assert read is not None
    assert read.is_ordinary


@pytest.mark.parametrize(
    "link",
    [
        "",
        "tel:",
        "tel://",
        "tel:ring oss",
        "tel:1-800-BLOMAR",
        "tel:56193000<script>",
        "tel:+47112",
        "tel:*21*56193000#",
        "tel:%2321%23",
        "tel:+4756193000;ext=ring",
        "tel:٥٦١٩٣٠٠٠",
        "tel:5619300056193000561930",
        "javascript:alert(1)",
        "tel:javascript:alert(56193000)",
        "https://example.no/56193000",
        "mailto:post@example.no",
        "sip:postmottak@osteroy.example",
        "sip:sentral.example:5060",
        "callto:ola.nordmann",
        "tel:" + "5" * 10_000,
        "tel:" * 80,
        "%",
        "tel:%FF%FE",
        "tel:\x0056193000",
    ],
)
def test_what_is_no_number_is_refused(link: str) -> None:
    assert read_link(link) is None


@given(
    st.text()
    | st.from_regex(r"(tel|sips?|callto|TEL):[/+%0-9a-fA-F ;=?@:.()-]{0,60}", fullmatch=True)
)
def test_nothing_makes_it_raise(link: str) -> None:
    read = read_link(link)
    if read is not None:
        assert set(read.number.dialable) <= set("0123456789")
        assert isinstance(read.is_ordinary, bool)
