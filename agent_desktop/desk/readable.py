"""Contacts and questions in words, for people who read the rooms in any Matrix client.

Written in the municipality's own form of Norwegian, whatever the window speaks.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from agent_desktop.desk.centre import Centre
from agent_desktop.domain.article import Article
from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Channel, Contact, Outcome
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import MunicipalityCode, TopicCode
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.knowledge import KnowledgeReport, ReportKind
from agent_desktop.domain.language import Language
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.quality import Quality, Weakness
from agent_desktop.domain.question import Question

_READABLE_NOTE = 2_000


class _Words(Struct, frozen=True):
    incoming: str
    outgoing: str
    withheld: str
    unfinished: str
    question: str
    topic: str
    call_back: str
    how_to_answer: str
    by_hand: dict[Channel, str]
    struck: str
    taken_care_of: str
    to_do: str
    done: str
    promises: dict[FollowUpKind, str]
    kinds: dict[CallerKind, str]
    outcomes: dict[Outcome, str]
    bad_sound: dict[Weakness, str]


_NYNORSK = _Words(
    incoming="{number} ringde {when}",
    outgoing="ringde ut til {number} {when}",
    withheld="hemmeleg nummer",
    unfinished="utan tema",
    question="Spørsmål frå kontaktsenteret",
    topic="Tema",
    call_back="Ring attende",
    how_to_answer="Svar på denne meldinga, så kjem svaret opp hos den som spør.",
    by_hand={
        Channel.WALK_IN: "møtte opp {when}",
        Channel.EMAIL: "e-post {when}",
        Channel.CHAT: "chat {when}",
    },
    struck="Stroken",
    taken_care_of="teke hand om",
    to_do="Å gjere innan",
    done="Gjort",
    promises={
        FollowUpKind.CALL_BACK: "ring attende",
        FollowUpKind.MESSAGE: "bring beskjed",
        FollowUpKind.OTHER: "anna",
    },
    kinds={
        CallerKind.CITIZEN: "innbyggjar",
        CallerKind.BUSINESS: "verksemd",
        CallerKind.AUTHORITY: "anna styresmakt",
        CallerKind.EMPLOYEE: "eigen tilsett",
    },
    outcomes={
        Outcome.SOLVED: "løyst her",
        Outcome.BOOKED: "time bestilt",
        Outcome.ASKED: "spurd i chat",
        Outcome.TRANSFERRED: "sett over",
        Outcome.MESSAGE_TAKEN: "beskjed teken",
        Outcome.REFERRED: "vist vidare",
        Outcome.WRONG_NUMBER: "feil nummer",
        Outcome.UNANSWERED: "ikkje svara",
    },
    bad_sound={
        Weakness.LOSS: "Dårleg lyd: pakkar gjekk tapt på nettet.",
        Weakness.JITTER: "Dårleg lyd: ujamn straum på nettet.",
        Weakness.DELAY: "Dårleg lyd: lang forseinking.",
        Weakness.SILENCE: "Dårleg lyd: han vart borte.",
    },
)
_BOKMAL = _Words(
    incoming="{number} ringte {when}",
    outgoing="ringte ut til {number} {when}",
    withheld="hemmelig nummer",
    unfinished="uten tema",
    question="Spørsmål fra kontaktsenteret",
    topic="Tema",
    call_back="Ring tilbake",
    how_to_answer="Svar på denne meldingen, så kommer svaret opp hos den som spør.",
    by_hand={
        Channel.WALK_IN: "møtte opp {when}",
        Channel.EMAIL: "e-post {when}",
        Channel.CHAT: "chat {when}",
    },
    struck="Strøket",
    taken_care_of="tatt hånd om",
    to_do="Å gjøre innen",
    done="Gjort",
    promises={
        FollowUpKind.CALL_BACK: "ring tilbake",
        FollowUpKind.MESSAGE: "gi beskjed",
        FollowUpKind.OTHER: "annet",
    },
    kinds={
        CallerKind.CITIZEN: "innbygger",
        CallerKind.BUSINESS: "virksomhet",
        CallerKind.AUTHORITY: "annen myndighet",
        CallerKind.EMPLOYEE: "egen ansatt",
    },
    outcomes={
        Outcome.SOLVED: "løst her",
        Outcome.BOOKED: "time bestilt",
        Outcome.ASKED: "spurt i chat",
        Outcome.TRANSFERRED: "satt over",
        Outcome.MESSAGE_TAKEN: "beskjed tatt",
        Outcome.REFERRED: "vist videre",
        Outcome.WRONG_NUMBER: "feil nummer",
        Outcome.UNANSWERED: "ikke besvart",
    },
    bad_sound={
        Weakness.LOSS: "Dårlig lyd: pakker gikk tapt på nettet.",
        Weakness.JITTER: "Dårlig lyd: ujevn strøm på nettet.",
        Weakness.DELAY: "Dårlig lyd: lang forsinkelse.",
        Weakness.SILENCE: "Dårlig lyd: den ble borte.",
    },
)


class Readable:
    """Puts records into words."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    def contact(self, contact: Contact) -> str:
        """`Osterøy · Byggesak · løyst her`, who called when, the note, bad sound, who wrote it."""
        form, words = self._form(contact.municipality)
        note = contact.note
        topic = self._topic(note.topic, form) or words.unfinished
        outcome = words.outcomes[note.outcome] if note.outcome else ""
        care = words.taken_care_of if contact.taken_care_of else ""
        who = _who(contact, words)
        struck = words.struck if contact.void and not contact.taken_care_of else ""
        lines = (
            _joined(struck, self._name(contact.municipality), topic, outcome, care),
            _joined(who, words.kinds[note.caller_kind]),
            _shortened(note.text),
            _sound(contact.quality, words),
            f"— {self._centre.me.name}",
        )
        return "\n".join(line for line in lines if line)

    def contact_in_full(self, contact: Contact) -> str:
        """The same with the whole note and its day, to copy from the log."""
        day = contact.started.astimezone().strftime("%d.%m.%Y")
        short = _shortened(contact.note.text)
        whole = self.contact(contact)
        return f"{day}\n{whole.replace(short, contact.note.text) if short else whole}"

    def follow_up(self, follow_up: FollowUp) -> str:
        """What is to be done, or that it is done."""
        _, words = self._form(follow_up.municipality)
        due = follow_up.due.astimezone().strftime("%d.%m. %H:%M")
        state = words.done if follow_up.done else f"{words.to_do} {due}"
        return _joined(state, words.promises[follow_up.kind], follow_up.text)

    def question(self, question: Question) -> str:
        """The question with its context, and how to answer it."""
        form, words = self._form(question.municipality)
        topic = self._topic(question.topic, form)
        facts = (
            f"{words.topic}: {topic}" if topic else "",
            f"{words.call_back}: {question.call_back}" if question.call_back else "",
        )
        paragraphs = (
            _joined(words.question, self._name(question.municipality), self._centre.me.name),
            question.text,
            "\n".join(fact for fact in facts if fact),
            words.how_to_answer,
        )
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)

    def _form(self, code: MunicipalityCode | None) -> tuple[Language, _Words]:
        municipality = self._centre.municipality(code)
        if municipality is not None and municipality.written_form is Language.BOKMAL:
            return Language.BOKMAL, _BOKMAL
        return Language.NYNORSK, _NYNORSK

    def _topic(self, code: TopicCode | None, form: Language) -> str:
        topic = self._centre.topic(code)
        return topic.name(form) if topic else ""

    def _name(self, code: MunicipalityCode | None) -> str:
        municipality = self._centre.municipality(code)
        return municipality.name if municipality else ""


def _who(contact: Contact, words: _Words) -> str:
    """Who got in touch, how and when."""
    when = _time(contact.started)
    if contact.channel is not Channel.PHONE:
        return words.by_hand[contact.channel].format(when=when)
    pattern = words.incoming if contact.direction is Direction.INCOMING else words.outgoing
    known = contact.party_number or (f"••• {contact.number_end}" if contact.number_end else "")
    return pattern.format(number=known or words.withheld, when=when)


def _sound(quality: Quality | None, words: _Words) -> str:
    """Why the caller was hard to hear; nothing when all was well."""
    weakness = quality.weakness() if quality else None
    return words.bad_sound[weakness] if weakness else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _shortened(text: str) -> str:
    """As much of a note as a reader of the room wants; the whole of it stands in the structure."""
    return text if len(text) <= _READABLE_NOTE else f"{text[:_READABLE_NOTE]} …"


def _time(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M")


def please_confirm(article: Article, municipality: Municipality) -> str:
    """What the owner of an article is asked, in the municipality's written form."""
    checked = (
        max(
            (s.checked for s in article.for_municipality(municipality.code) if s.checked),
            default=None,
        )
        or article.checked
    )
    day = checked.strftime("%d.%m.%Y") if checked else None
    if municipality.written_form is Language.BOKMAL:
        since = f"Sist sjekket {day}." if day else "Det er aldri sjekket."
        return f"Stemmer tallene i artikkelen «{article.title}» fortsatt? {since}"
    since = f"Sist sjekka {day}." if day else "Det er aldri sjekka."
    return f"Stemmer tala i artikkelen «{article.title}» framleis? {since}"


def report_text(report: KnowledgeReport) -> str:
    """A report as it reads in any Matrix client."""
    if report.kind is ReportKind.GAP:
        said = f"Fann ikkje svar på «{report.words}»"
    else:
        said = f"Feil i artikkelen «{report.article_title}»: {report.words}"
    return f"Ordna: {said}" if report.resolved else said


def incident_text(incident: Incident) -> str:
    """An incident as it reads in any Matrix client."""
    over = "Over: " if incident.resolved else ""
    where = f" ({incident.place})" if incident.place else ""
    lines = (f"{over}{incident.title}{where}", incident.say, incident.text)
    return "\n".join(line for line in lines if line)
