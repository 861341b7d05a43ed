"""A configuration that is wrong is refused, each wrong key by its line; secrets others see too."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from agent_desktop.feed.config import ConfigWrong, load_config
from agent_desktop.feed.secrets import FileSecrets, SecretUnsafe, read_secret, secret_path
from agent_desktop.resources import resource

GOOD = """\
[exchange]
user = "queue-feed"
secret-file = "ami-secret"
queue = "vakt"
[matrix]
homeserver = "https://matrix.example"
user = "@koa:matrix.example"
password-file = "matrix-password"
[[member]]
user = "@ragnhild:matrix.example"
extension = "101"
interface = "PJSIP/101"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    shutil.copy(resource("demo") / "municipalities.toml", tmp_path)
    (tmp_path / "feed.toml").write_text(GOOD)
    return tmp_path / "feed.toml"


def test_the_least_that_is_needed(file: Path) -> None:
    config = load_config(file)

    assert (config.exchange.control, config.centre.numbers) == (False, "none")
    assert config.people.extension_of("PJSIP/101") == "101"
    assert config.people.extension_of("Local/102@desks/n") == "102"
    assert config.people.extension_of("Somebody") == ""
    assert config.municipalities.code_of("560 00 110") == "4630"
    assert config.municipalities.code_of("110") is None


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            "queue = ",
            "ko = ",
            ["feed.toml:4: exchange.ko: unknown key", "feed.toml:1: exchange.queue"],
        ),
        ('"@koa:matrix.example"', '"koa"', ["feed.toml:7: matrix.user"]),
        ('"https://', '"ftp://', ["feed.toml:6: matrix.homeserver"]),
        ("[[member]]", "[member]", ["feed.toml:9: member: is written [[member]]"]),
        ("[[member]]", "[stats]\n[[member]]", ["feed.toml:9: stats: unknown key"]),
        ('"101"', '"en"', ["feed.toml:11: member.extension"]),
        ('"PJSIP/101"', '"PJSIP/101,0"', ["feed.toml:12: member.interface"]),
        ("[matrix]\n", "[matrix]\nport = [", ["feed.toml:6"]),
    ],
)
def test_what_is_wrong_is_named(file: Path, before: str, after: str, said: list[str]) -> None:
    file.write_text(GOOD.replace(before, after, 1))
    with pytest.raises(ConfigWrong) as wrong:
        load_config(file)
    for words in said:
        assert words in str(wrong.value)


def test_nobody_has_anothers_telephone(file: Path) -> None:
    row = GOOD[GOOD.index("[[member]]") :]
    file.write_text(GOOD + row.replace("ragnhild", "jorunn"))
    with pytest.raises(ConfigWrong, match=r"member\.interface: another member has it too"):
        load_config(file)


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_secret_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "secret"
    path.write_text("word\n")
    path.chmod(mode)
    with pytest.raises(SecretUnsafe, match="others may read it; chmod 600"):
        read_secret(path)
    path.chmod(0o600)
    assert read_secret(path) == "word"


def test_a_credential_of_systemd_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "credentials"
    given.mkdir()
    (given / "ami-secret").write_text("given")
    (given / "ami-secret").chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))

    assert read_secret(secret_path("ami-secret", tmp_path)) == "given"
    assert secret_path("other", tmp_path) == tmp_path / "other"


def test_the_session_is_kept_for_ourselves(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path / "none", tmp_path / "session.json")
    assert secrets.get("matrix-session") is None
    secrets.put("matrix-session", "token")
    assert secrets.get("matrix-session") == "token"
    assert (tmp_path / "session.json").stat().st_mode & 0o777 == 0o600
