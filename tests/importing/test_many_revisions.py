"""Text after text, as a hasty desk edits: whatever is done, the claims stand where they stand and the history holds."""

import random
import re
from collections import Counter
from contextlib import suppress

import pytest

from claims.extraction import Span
from claims.importing.extracting import extract_claims
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Claim, Mention, User, Version
from claims.placing.folding import fold, table_for
from claims.reading import TextRefused, read_pasted
from claims.reviewing import (
    ShapeError,
    add_claim,
    merge_claims,
    move_edges,
    record_verdict,
    shape_of,
    split_claim,
    verify_article,
)

LINES = [
    "The council of Osterby planted 4,200 trees in March, said Mayor Ida Holm.",
    '"We began too late and with too little," Holm told reporters.',
    "About 12 per cent of them died, and 300 were stolen.",
    "The town paid $3 million for 90 lamps and 4 miles of cable.",
    "Per Lund, 61, called the plan “a costly dream” on Monday.",
    "The quay is 80 metres long.",
    "The pier is 80 metres long.",
    "Officials said that 7 of 9 ferries are late.",
    "Nobody was hurt.",
    '"Nobody was hurt," said Lund.',
]


def edited(lines: list[str], rng: random.Random) -> list[str]:
    """The lines after one to three edits."""
    lines = list(lines)
    for _ in range(rng.randint(1, 3)):
        place = rng.randrange(len(lines))
        match rng.randrange(7):
            case 0 if len(lines) > 4:
                del lines[place]
            case 1:
                lines.insert(place, rng.choice(LINES))
            case 2:
                lines[place] = "".join(rng.choice("123456789") if c in "23456789" else c for c in lines[place])
            case 3:
                lines.insert(rng.randrange(len(lines)), lines.pop(place))
            case 4:
                lines[place] = lines[place].replace('"', "“").replace("Holm", rng.choice(["Holm", "Berg"]))
            case 5:
                lines[place] = f"{rng.choice(['Now', 'Still', 'Yet'])} {lines[place]}"
            case 6:
                words = lines[place].split()
                del words[rng.randrange(len(words))]
                lines[place] = " ".join(words) or "Nothing."
    return lines


def hold(article: Article) -> None:
    """What is true of any article at any time."""
    version = article.versions.get(is_current=True)
    mentions = list(Mention.objects.filter(version=version).select_related("claim__standing_verdict__version"))
    assert all(version.text[one.start : one.end] == one.exact for one in mentions)
    assert all(version.text[one.sentence_start : one.sentence_end] == one.context for one in mentions)
    leads = Counter(one.claim_id for one in mentions if one.leads)
    standing = set(article.claims.standing().values_list("pk", flat=True))
    assert leads == Counter(dict.fromkeys(standing, 1))
    assert {one.claim_id for one in mentions} == standing
    for sentence in version.sentences.all():
        touched = any(one.start < sentence.end and sentence.start < one.end for one in mentions)
        assert sentence.has_claims == touched
    _hold_verdicts([one for one in mentions if one.leads])
    assert verify_article(article) is None


def _hold_verdicts(leading: list[Mention]) -> None:
    """A verdict in force is on words that stood there when it was given, whatever their typography, or on a figure of the
    same number."""
    for mention in leading:
        verdict = mention.claim.standing_verdict
        if verdict is None:
            continue
        judged = [
            verdict.words,
            *mention.claim.mentions.filter(version=verdict.version).values_list("exact", flat=True),
        ]
        assert _said(mention.exact, mention.claim) in {_said(words, mention.claim) for words in judged}


def _said(words: str, claim: Claim) -> str:
    if claim.kind == Claim.Kind.FIGURE and (digits := "".join(c for c in words if c.isdecimal())):
        return digits
    return fold(words, table_for(words)).strip(" ,.'").casefold()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_edited_the_claims_stand_and_the_history_holds(alice, bob, seed):
    rng = random.Random(seed)
    lines = ["Harbour town plants its trees", *LINES]
    first = import_article(read_pasted("\n".join(lines)), metadata=Metadata(language="en"), origin=Version.Origin.PASTE)
    extract_claims.call(first.pk)
    article = Article.objects.get(pk=first.article_id)
    for _ in range(6):
        for claim in article.claims.standing().order_by("number"):
            if rng.random() < 0.5:
                outcome = rng.choice(["verified", "disputed", "dismissed"])
                record_verdict(claim, outcome=outcome, reviewer=rng.choice([alice, bob]), seen=claim.latest_verdict_id)
        _shape(article, rng, by=bob)
        lines = edited(lines, rng)
        try:
            version = revise_article(
                article, read_pasted("\n".join(lines)), origin=Version.Origin.PASTE, brought_by=rng.choice([alice, bob])
            )
        except TextRefused:
            continue
        extract_claims.call(version.pk)
        hold(article)
    assert article.versions.count() > 3


def _shape(article: Article, rng: random.Random, *, by: User) -> None:
    """Some of what people do: claims are added, merged, split and cut otherwise."""
    version = article.versions.get(is_current=True)
    figures = list(article.claims.standing().filter(kind=Claim.Kind.FIGURE).order_by("number"))
    if len(figures) > 1 and rng.random() < 0.5:
        one, other = rng.sample(figures, 2)
        merge_claims(one, into=other, by=by)
    places = list(Mention.objects.filter(version=version, claim__kind=Claim.Kind.QUOTATION).order_by("start", "id"))
    alone = [place for place in places if sum(other.claim_id == place.claim_id for other in places) == 1]
    for place in (place for place in alone if " " in place.exact and rng.random() < 0.2):
        split_claim(place, place.start + place.exact.index(" "), by=by)
        break
    words = [Span(*match.span()) for match in re.finditer(r"\S+", version.text)]
    with suppress(ShapeError):
        start = rng.randrange(len(words) - 3)
        shape = shape_of(rng.choice(["figure", "quotation"]))
        add_claim(version, Span(words[start].start, words[start + rng.randrange(3)].end), shape=shape, by=by)
    with suppress(ShapeError):
        place = rng.choice(list(version.mentions.order_by("start", "id")))
        move_edges(place, Span(place.start, min(place.end + rng.randint(1, 9), len(version.text))), by=by)
