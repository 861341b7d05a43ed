"""A wiki that answers wrongly, or not at all: nothing is lost and the reason is told shortly."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from agent_desktop.demo.servers.certificate import make_certificate
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge.source import Changes, SourceUnavailable
from agent_desktop.knowledge.sources.mediawiki import MediaWikiSource
from agent_desktop.knowledge.sources.mediawiki.http import LARGEST_ANSWER

Form = dict[str, str]
Behaviour = Callable[[BaseHTTPRequestHandler, Form], None]
PASSWORD = "not-to-be-seen"
NOW = "2026-03-02T10:00:00Z"


def send(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def answers(body: bytes | dict[str, object], status: int = 200) -> Behaviour:
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda handler, _form: send(handler, sent, status)


def hang_up(handler: BaseHTTPRequestHandler, _form: Form) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)


def break_off(handler: BaseHTTPRequestHandler, _form: Form) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"query": {')


def send_elsewhere(handler: BaseHTTPRequestHandler, _form: Form) -> None:
    handler.send_response(301)
    handler.send_header("Location", "http://elsewhere.example/")
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def send_too_much(handler: BaseHTTPRequestHandler, _form: Form) -> None:
    handler.send_response(200)
    handler.end_headers()
    piece = b" " * 1024 * 1024
    try:
        for _ in range(LARGEST_ANSWER // len(piece) + 20):
            handler.wfile.write(piece)
    except OSError:
        pass


def one_page(handler: BaseHTTPRequestHandler, form: Form) -> None:
    """A wiki that works, with a page and a page whose text it keeps to itself."""
    pages = [
        {
            "pageid": 1,
            "ns": 0,
            "title": "Vatn",
            "revisions": [{"slots": {"main": {"content": "A"}}}],
        },
        {"pageid": 2, "ns": 0, "title": "Veg", "revisions": [{"slots": {"main": {}}}]},
    ]
    if "generator" in form:
        send(handler, json.dumps({"batchcomplete": True, "query": {"pages": pages}}).encode())
    else:
        send(handler, json.dumps({"batchcomplete": True, "curtimestamp": NOW}).encode())


@contextmanager
def wiki(behave: Behaviour, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """A server that does this to every request, and its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            form = parse_qs(self.rfile.read(length).decode())
            behave(self, {key: values[0] for key, values in form.items()})

        def log_message(self, *_args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_args: object) -> None:
            pass  # a client that won't shake hands

    with Server(("127.0.0.1", 0), Handler) as server:
        if context:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        serving = threading.Thread(target=server.serve_forever, args=(0.01,))
        serving.start()
        try:
            scheme = "https" if context else "http"
            yield f"{scheme}://127.0.0.1:{server.server_address[1]}/w/"
        finally:
            server.shutdown()
            serving.join()


@contextmanager
def source(url: str, **options: str) -> Iterator[MediaWikiSource]:
    made = MediaWikiSource(url, municipalities={"Gulen": MunicipalityCode("4635")}, **options)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("behave", "told"),
    [
        (answers(b"", 500), "the wiki answers with HTTP 500"),
        (answers(b"<html>Logg inn</html>"), "what answers is no MediaWiki, or not whole"),
        (answers(b'{"query": {"pages": [{"tit'), "what answers is no MediaWiki, or not whole"),
        (answers(b""), "what answers is no MediaWiki, or not whole"),
        (answers(b"\xff\xfe"), "what answers is no MediaWiki, or not whole"),
        (answers(b"[" * 100_000), "what answers is no MediaWiki, or not whole"),
        (answers(b'{"query": {"pages": 7}}'), "what answers is no MediaWiki, or not whole"),
        (answers({"error": {"code": "readapidenied"}}), "the wiki refuses: readapidenied"),
        (answers({"error": {"code": "<b>Ola</b>"}}), "the wiki refuses: no reason"),
        (answers({}), "the wiki does not tell the time"),
        (answers({"curtimestamp": "nå"}), "the wiki does not tell the time"),
        (hang_up, "the connection to the wiki broke"),
        (break_off, "the connection to the wiki broke"),
        (send_elsewhere, "the wiki has moved to another address"),
        (send_too_much, "the wiki's answer is too large"),
    ],
)
def test_what_is_wrong_is_told(behave: Behaviour, told: str) -> None:
    with wiki(behave) as url, source(url) as made, pytest.raises(SourceUnavailable) as error:
        made.changes("")
    assert str(error.value) == told


def test_a_wiki_that_always_has_more_to_say() -> None:
    endless = answers({"curtimestamp": NOW, "continue": {"gapcontinue": "A"}})
    with wiki(endless) as url, source(url) as made, pytest.raises(SourceUnavailable) as error:
        made.changes("")
    assert str(error.value) == "the wiki's answer never ends"


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "https://127.0.0.1:1/w/api.php"])
def test_nobody_there(url: str) -> None:
    with source(url) as made, pytest.raises(SourceUnavailable, match="can't be reached"):
        made.changes("")


@pytest.mark.parametrize(
    "url", ["wiki.example", "ftp://wiki.example", "http://wiki.example:port", ""]
)
def test_no_address(url: str) -> None:
    with source(url) as made, pytest.raises(SourceUnavailable, match="no address of a wiki"):
        made.changes("")


def test_a_refused_password_is_in_no_text() -> None:
    refusal = answers({"login": {"result": "Failed", "reason": f"{PASSWORD} is wrong for Kari"}})
    with (
        wiki(refusal) as url,
        source(url, user="Kari@bot", password=PASSWORD) as made,
        pytest.raises(SourceUnavailable) as error,
    ):
        made.changes("")
    assert str(error.value) == "the wiki refuses the bot's name or password"
    assert error.value.__cause__ is None


def test_a_text_kept_back_leaves_its_article_as_it_was() -> None:
    with wiki(one_page) as url, source(url) as made:
        changes = made.changes("")
    assert isinstance(changes, Changes)
    assert [article.id for article in changes.articles] == ["wiki-1"]
    assert [(p.article, p.kind) for p in changes.problems] == [
        (ArticleId("wiki-2"), "not-readable")
    ]


@pytest.mark.parametrize("cursor", ["{}", "nothing", '{"settings":"","since":"","whole":""}'])
def test_a_strange_cursor_is_everything_again(cursor: str) -> None:
    with wiki(one_page) as url, source(url) as made:
        changes = made.changes(cursor)
    assert changes is not None
    assert changes.complete


def test_other_municipalities_are_everything_again() -> None:
    with wiki(one_page) as url:
        with source(url) as made:
            first = made.changes("")
            assert first is not None
        other = MediaWikiSource(url, municipalities={})
        second = other.changes(first.cursor)
        other.close()
    assert second is not None
    assert second.complete


def test_only_a_trusted_certificate_will_do(tmp_path: Path) -> None:
    made = make_certificate(tmp_path / "keys", "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.certificate, made.private_key)
    with wiki(one_page, context) as url:
        with source(url) as stranger, pytest.raises(SourceUnavailable, match="not trusted"):
            stranger.changes("")
        with source(url, ca_file=str(made.authority)) as trusting:
            assert trusting.changes("") is not None
        nowhere = str(tmp_path / "none.pem")
        with source(url, ca_file=nowhere) as blind, pytest.raises(SourceUnavailable) as error:
            blind.changes("")
        assert str(error.value) == f"the certificates in {nowhere} can't be read"


def test_closing_ends_what_runs() -> None:
    asked, ended = threading.Event(), threading.Event()

    def never_answer(_handler: BaseHTTPRequestHandler, _form: Form) -> None:
        asked.set()
        ended.wait(30)

    told: list[str] = []

    def look(made: MediaWikiSource) -> None:
        try:
            made.changes("")
        except SourceUnavailable as error:
            told.append(str(error))

    with wiki(never_answer) as url, source(url) as made:
        looking = threading.Thread(target=look, args=(made,))
        looking.start()
        assert asked.wait(10)
        made.close()
        looking.join(5)
        assert not looking.is_alive()
        ended.set()
        with pytest.raises(SourceUnavailable, match="closed"):
            made.changes("")
    assert told == ["closed"]
