"""The settings of a profile: `settings.toml`. Passwords are in the keyring, never here."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec

from agent_desktop.domain.language import Language
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.domain.window import ThemeChoice
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile

T = TypeVar("T", bound="Shape")
_POLICY_ONLY = "only the machine's policy can turn this off"
Gain = Annotated[float, msgspec.Meta(ge=0, le=4)]
Port = Annotated[int, msgspec.Meta(ge=0, le=65535)]


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of a configuration file: unknown keys are errors, names have hyphens."""


class AgentSettings(Shape, frozen=True):
    """Who sits here."""

    name: str = ""


class AccountSettings(Shape, frozen=True):
    """A SIP account. Without a host, or without a user to register, there is none."""

    host: str = ""
    user: str = ""
    auth_user: str = ""
    realm: str = "*"
    port: Port = 0
    proxy: str = ""
    """The outbound proxy as host or host:port."""
    transport: Literal["udp", "tcp", "tls"] = "tls"
    ca_file: str = ""
    verify: bool = True
    bind: str = ""
    local_port: Port = 0
    expires: Annotated[int, msgspec.Meta(ge=30, le=3600)] = 120
    keep_alive: Annotated[int, msgspec.Meta(ge=0, le=120)] = 15
    encryption: Literal["off", "optional", "required"] = "optional"
    stun: str = ""
    ice: bool = False
    digits: Literal["rfc4733", "info"] = "rfc4733"
    trusted: tuple[str, ...] = ()
    """Addresses beside the exchange's that may ring."""
    register: bool = True
    """False: no registrar, calls come straight to this machine (a direct trunk)."""

    @property
    def is_set_up(self) -> bool:
        """Whether there is enough for calls to come here."""
        return bool(self.host and (self.user or not self.register))


class MoreAccount(AccountSettings, frozen=True):
    """One account beside the first; `id` names it and its password in the keyring."""

    id: str = ""


class TelephoneSettings(AccountSettings, frozen=True):
    """The first account, the one calls go out through, and how calls are taken."""

    codecs: tuple[Literal["opus", "G722", "PCMA", "PCMU"], ...] = ("opus", "G722", "PCMA", "PCMU")
    second_call: Literal["wait", "busy", "forward"] = "wait"
    forward_to: str = ""
    """Where a second call is sent on to, the queue for instance."""
    auto_answer: Annotated[float, msgspec.Meta(ge=0, le=60)] | None = None
    """Seconds of ringing after which a call is answered by itself; left out: never."""
    voicemail: str = ""
    """The number of one's own mailbox, to listen to it."""
    mailbox: str = ""
    """Where callers are sent to leave a message; empty is the same number."""
    park: str = ""
    echo: str = ""
    queue_join: str = ""
    queue_leave: str = ""
    watched: tuple[str, ...] = ()
    """Extensions whose lamps are followed."""
    more: tuple[MoreAccount, ...] = ()


class SoundSettings(Shape, frozen=True):
    """Headset and bell until a person chooses otherwise. Devices: a name, or several, best first.

    Without a name the system's default is used. `none` true asks for no device at all.
    """

    speaker: str | tuple[str, ...] = ()
    microphone: str | tuple[str, ...] = ()
    none: bool = False
    ring_devices: str | tuple[str, ...] = ()
    ring_on_headset: bool = True
    ring_volume: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.7
    ring_tone: Literal["soft", "clear", "low"] = "soft"
    waiting_tone: bool = True
    microphone_gain: Gain = 1.0
    speaker_gain: Gain = 1.0
    echo_cancel: bool = False
    noise_suppression: bool = False
    gain_control: bool = False


class WindowSettings(Shape, frozen=True):
    """The window, until a person chooses otherwise."""

    text_scale: Literal["system"] | Annotated[float, msgspec.Meta(ge=1, le=2)] = "system"
    to_tray: bool = True
    at_login: bool = False
    keys: dict[str, str] = {}
    """Bindings that differ from the usual ones, by the action's name."""


class LinkSettings(Shape, frozen=True):
    """Links that ask for a call."""

    dial: bool = False
    """True: an ordinary number is dialled at once when nothing else goes on."""


class KeySettings(Shape, frozen=True):
    """Keys that work while another program has the focus. An empty one is not taken."""

    everywhere: bool = True
    answer: str = "Ctrl+Shift+F9"
    hang_up: str = "Ctrl+Shift+F12"
    mute: str = "Ctrl+Shift+F6"
    hold: str = "Ctrl+Shift+F7"
    media: bool = False
    """Play answers and hangs up, stop hangs up."""


class HeadsetSettings(Shape, frozen=True):
    """A USB headset's own buttons and lamps."""

    buttons: bool = True


class MatrixSettings(Shape, frozen=True):
    """The homeserver. Empty means that nothing is shared; the log stays local."""

    homeserver: str = ""
    user: str = ""
    ca_file: str = ""
    rooms: str = ""
    """The homeserver whose rooms are the centre's, when it is another one than the user's."""


class WikiSettings(Shape, frozen=True):
    """A MediaWiki with articles; `name` tells it and its password from others."""

    url: str = ""
    """Of api.php, or of any page of the wiki's folder."""
    name: str = "wiki"
    user: str = ""
    """A bot password's user, `Somebody@desk`; empty reads without logging in."""
    ca_file: str = ""
    category: str = ""
    """Only pages of this category; empty takes all."""
    every: Annotated[float, msgspec.Meta(ge=5, le=86_400)] = 60.0
    """Seconds between looks at what has changed."""


class KnowledgeSettings(Shape, frozen=True):
    """Where the articles are, and what the search is told besides."""

    folder: str = ""
    wiki: tuple[WikiSettings, ...] = ()
    terms: str = ""
    """A file with words of one's own that the search takes for one another."""
    for_employees: str = ""
    """Id of the article that opens when one of our own employees calls."""
    remember_callers: bool = True
    """Whether a ring shows what the same number asked about last."""


class LogSettings(Shape, frozen=True):
    """How much of a person the log keeps, how long, and what is asked of the agent."""

    numbers: Literal["full", "masked", "none"] = "full"
    number_days: Annotated[int, msgspec.Meta(ge=1, le=3650)] = 90
    note_days: Annotated[int, msgspec.Meta(ge=1, le=3650)] = 365
    wrap_up_seconds: Annotated[int, msgspec.Meta(ge=0, le=3600)] = 60
    """Time after a call in which none rings; 0: the next may ring at once."""
    spike_calls: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 4
    """So many enquiries on one topic in one municipality may be an incident; 0: never."""
    spike_minutes: Annotated[int, msgspec.Meta(ge=1, le=1440)] = 15


class HelpGroupSettings(Shape, frozen=True):
    """Some who can be called in together."""

    name: str = ""
    users: tuple[str, ...] = ()


class PauseCodes(Shape, frozen=True):
    """What is dialled to pause with a reason; empty: that reason has none."""

    lunch: str = ""
    counter: str = ""
    meeting: str = ""
    other_work: str = ""
    missed: str = ""


class QueueSettings(Shape, frozen=True):
    """The queue at the exchange, as `agent-desktop queue-feed` tells it."""

    feed: str = ""
    """The feed's Matrix user; nobody else may speak for the queue. Empty: no queue is shown."""
    control: Literal["codes", "feed"] = "codes"
    """Who changes my place in the queue: the telephone with feature codes, or the feed."""
    pause: PauseCodes = PauseCodes()
    resume: str = ""
    pause_in_wrap_up: bool = True
    missed_pauses: Annotated[int, msgspec.Meta(ge=0, le=20)] = 1
    """After so many rings in a row that were not taken the agent is paused; 0: never."""
    waiting_warn: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 3
    waiting_alarm: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 6
    longest_warn: Annotated[int, msgspec.Meta(ge=0, le=86_400)] = 120
    longest_alarm: Annotated[int, msgspec.Meta(ge=0, le=86_400)] = 300
    group: tuple[HelpGroupSettings, ...] = ()


class ChatSettings(Shape, frozen=True):
    """Conversations."""

    remind_minutes: Annotated[int, msgspec.Meta(ge=0, le=10_080)] = 30
    """After so long without an answer to a question one is reminded; 0: never."""
    bridge: str = ""
    """The Matrix user that hands citizens' conversations over. Empty: there are none."""


class SupportSettings(Shape, frozen=True):
    """Who helps."""

    mail: str = ""
    """Where a person sends the report of a fault; empty: IT is told in another way."""


class FileSettings(Shape, frozen=True):
    """Files of the centre; relative names are looked up beside settings.toml."""

    municipalities: str = "municipalities.toml"
    topics: str = ""
    """Empty: the topics that come with the program."""
    employees: str = ""
    shifts: str = ""
    """The duty roster."""


class Settings(Shape, frozen=True):
    """Everything in settings.toml; every table may be left out."""

    language: Language = Language.NYNORSK
    theme: ThemeChoice = ThemeChoice.SYSTEM
    window: WindowSettings = WindowSettings()
    agent: AgentSettings = AgentSettings()
    telephone: TelephoneSettings = TelephoneSettings()
    sound: SoundSettings = SoundSettings()
    links: LinkSettings = LinkSettings()
    keys: KeySettings = KeySettings()
    headset: HeadsetSettings = HeadsetSettings()
    matrix: MatrixSettings = MatrixSettings()
    knowledge: KnowledgeSettings = KnowledgeSettings()
    log: LogSettings = LogSettings()
    queue: QueueSettings = QueueSettings()
    chat: ChatSettings = ChatSettings()
    files: FileSettings = FileSettings()
    support: SupportSettings = SupportSettings()


def load_settings(profile: Profile) -> tuple[Settings, tuple[ConfigProblem, ...]]:
    """The settings, and what is wrong with them. What can't be used has its default.

    What the machine's policy says stands above what a person wrote, key by key. Whether TLS
    certificates are verified is for the policy alone to say.
    """
    settings, problems = _over(Settings(), profile.settings_file)
    if not settings.telephone.verify:
        problems.append(ConfigProblem("settings.toml", 0, "telephone.verify", _POLICY_ONLY))
        settings = _verifying(settings)
    if profile.policy_file.exists():
        settings, more = _over(settings, profile.policy_file)
        problems += more
    return settings, tuple(problems)


def sound_preferences(sound: SoundSettings) -> SoundPreferences:
    """What the settings say of sound, as the program and a person's own choice know it."""
    return SoundPreferences(
        speakers=_names(sound.speaker),
        microphones=_names(sound.microphone),
        ringers=_names(sound.ring_devices),
        ring_on_headset=sound.ring_on_headset,
        ring_tone=sound.ring_tone,
        ring_volume=sound.ring_volume,
        waiting_tone=sound.waiting_tone,
        microphone_gain=sound.microphone_gain,
        speaker_gain=sound.speaker_gain,
        echo_cancel=sound.echo_cancel,
        noise_suppression=sound.noise_suppression,
        gain_control=sound.gain_control,
    )


def _names(given: str | tuple[str, ...]) -> tuple[str, ...]:
    names = (given,) if isinstance(given, str) else given
    return tuple(name for name in names if name)


def beside(profile: Profile, name: str) -> Path:
    """A file named in the settings, relative to where they stand."""
    return profile.config / name


def _verifying(settings: Settings) -> Settings:
    telephone = msgspec.structs.replace(settings.telephone, verify=True)
    return msgspec.structs.replace(settings, telephone=telephone)


def _over(settings: Settings, path: Path) -> tuple[Settings, list[ConfigProblem]]:
    """These settings with what a file says over them, as far as it can be used."""
    try:
        file = TomlFile(path)
    except ConfigProblem as problem:
        return settings, [problem]
    return _key_by_key(file, settings)


def _key_by_key(file: TomlFile, shape: T, *below: str) -> tuple[T, list[ConfigProblem]]:
    """The table at `below` over `shape`: a key that can't be used changes nothing and is named."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    usable: dict[str, object] = {}
    problems: list[ConfigProblem] = []
    for key in file.keys(*below):
        if key not in fields:
            problems.append(file.problem((*below, key), "unknown key"))
            continue
        field = fields[key]
        now = getattr(shape, field.name)
        try:
            if isinstance(now, Shape) and file.keys(*below, key):
                usable[field.name], inner = _key_by_key(file, now, *below, key)
                problems += inner
            else:
                usable[field.name] = file.convert(field.type, *below, key)
        except ConfigProblem as problem:
            problems.append(problem)
    return msgspec.structs.replace(shape, **usable), problems
