"""Articles in any number, made of the demo town's: its sentences in other company, and words that
nobody else has, so that the vocabulary grows with the articles as it does in real ones.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from agent_desktop.domain.article import Article, ArticleKind, Section
from agent_desktop.domain.ids import ArticleId, MunicipalityCode

_CODES = [MunicipalityCode(code) for code in ("4630", "4635", "4623", "4641", "4633", "4634")]
_SENTENCES = range(6, 18)
_LOCAL = (0, 0, 1, 1, 2)
_HEADS = ("vass", "veg", "skule", "hamne", "fjell", "kyrkje", "jord", "sjø", "skog", "bygde")
_TAILS = ("lag", "stove", "gjerde", "brygge", "sti", "vern", "låge", "kai", "hytte", "løype")
_SEED = 4635


def articles(like: Sequence[Article], number: int) -> Iterator[Article]:
    """So many articles; the same ones every time."""
    chance = random.Random(_SEED)
    models = [a for a in like if a.kind is not ArticleKind.START]
    sentences = [
        sentence.strip() + "."
        for model in models
        for section in model.sections
        for sentence in section.markdown.replace("\n", " ").split(". ")
        if "|" not in sentence
    ]
    for count in range(number):
        model = chance.choice(models)
        own = f"{chance.choice(_HEADS)}{chance.choice(_TAILS)}{_syllables(chance)}"
        texts = chance.sample(sentences, chance.choice(_SENTENCES))
        sections = [Section(None, f"{' '.join(texts)} {own.capitalize()} er staden.")]
        sections += [
            Section(code, " ".join(chance.sample(sentences, 3)))
            for code in chance.sample(_CODES, chance.choice(_LOCAL))
        ]
        yield Article(
            ArticleId(f"{model.id}-{count}"),
            f"{model.title} – {own}",
            tuple(sections),
            topic=model.topic,
            words=(*model.words, own),
            owner=model.owner,
            checked=model.checked,
            review_days=model.review_days,
        )


def _syllables(chance: random.Random) -> str:
    return "".join(chance.choice("bdfghklmnprstv") + chance.choice("aeiouyæøå") for _ in range(3))
