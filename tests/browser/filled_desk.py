"""A desk in the middle of a day: an article in every stage, and everything in them that a page can show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from claims.importing.storing import Metadata, import_article
from claims.models import Article, Claim, Policy, Sentence, Source, User, Version
from claims.reading import read_pasted
from claims.reviewing import capture, cite, look_at, merge_claims, record_verdict, reopen, save_policy, sign_off
from claims.reviewing.confidence import keep_in_confidence
from claims.reviewing.teamwork import assign_article, assign_claims, comment_on
from tests.conftest import article_of, long_article_of, make_person
from tests.revised import claim as claim_of
from tests.revised import imported, revise

LAMPS = """Lamps go out in the old town

They lit 12 lamps and 30 fires on bus 7. Nobody saw it.

"We are glad," said Ida Berg. In 1987 there were 90 lamps.
"""
HEBREW = """העיר נטעה 4,200 עצים

ראש העיר אמר כי 12 אחוז מהם מתו בקיץ היבש. "התחלנו מאוחר מדי," אמר הולם.

במאי ימשיכו לנטוע עוד 300 עצים לאורך הנמל.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """`paths` are the addresses that the table of states names, `people` those who look."""

    people: Mapping[str, User]
    paths: Mapping[str, str]
    claims: Mapping[str, Claim]


def empty_desk() -> Desk:
    return Desk(people=_people(), paths={}, claims={})


def filled_desk() -> Desk:
    people = _people()
    articles = {name: make(people) for name, make in ARTICLES.items()}
    firsts = {name: article.claims.order_by("number").first() for name, article in articles.items()}
    claims = {name: claim for name, claim in firsts.items() if claim}
    paths = {name: article.get_absolute_url() for name, article in articles.items()}
    paths |= {f"{name}_claim": claim.get_absolute_url() for name, claim in claims.items()}
    paths |= {f"{name}_claim_pk": str(claim.pk) for name, claim in claims.items()}
    paths |= {f"{name}_pk": str(article.pk) for name, article in articles.items()}
    _reword(Policy.objects.get(name="basic"), people)
    citation = claims["story"].citations.get(source__title="Tree register of Osterby")
    paths["source"] = citation.source.get_absolute_url()
    paths["text_pk"] = str(citation.source.captures.count())
    paths["beside"] = f"/citations/{citation.pk}/beside/"
    paths["secret"] = _confidential(people).get_absolute_url()
    for name, words in (("changed", "4,300"), ("edited", "about 12 per cent"), ("brought", "Some 90")):
        paths[f"revised_{name}"] = claim_of(articles["revised"], words).get_absolute_url()
    paths["revised_gone"] = articles["revised"].claims.gone().get().get_absolute_url()
    paths["thread"] = f"/claims/{claims['story'].pk}/comments/"
    paths["alice_pk"] = str(people["alice"].pk)
    paths["version_pk"] = str(articles["story"].versions.get().pk)
    paths["policy_pk"] = str(Policy.objects.get(name="two sources").pk)
    return Desk(people=people, paths=paths, claims=claims)


def _people() -> dict[str, User]:
    roles = {"alice": "editor", "bob": "editor", "vera": "viewer", "adam": "admin", "carol": "chief", "otto": "auditor"}
    return {name: make_person(name, role) for name, role in roles.items()} | {"mallory": make_person("mallory")}


def _reword(policy: Policy, people: Mapping[str, User]) -> None:
    """So that the record of the desk has an entry."""
    save_policy(policy, rules=policy.in_force().rules() | {"figure_independent": 2}, by=people["adam"])


def _story(people: Mapping[str, User]) -> Article:
    """Contested, cited, talked about, assigned, repeated; and one claim that was merged into another."""
    alice, bob = people["alice"], people["bob"]
    article = article_of(
        byline="Ida Holm",
        outlet="The Quay",
        source_url="https://quay.example/trees",
        figures=("4,200 trees", "About 12 per cent", "12 per cent"),
    )
    first, _, _, share, rest = article.claims.order_by("number")
    register = "https://register.example/trees?year=2025"
    cite(first, by=alice, url=register, title="Tree register of Osterby", publisher="City of Osterby",
         kind="primary", locator="p. 12, table 4", passage="4,187 trees were planted between March and May.")  # fmt: skip
    cite(first, by=bob, url="https://daily.example/trees", title="Trees at last", stance="limits")
    cite(first, by=bob, title="Call with the gardeners", stance="contradicts", passage="fewer than four thousand")
    cite(rest, by=alice, url=register)
    source = first.citations.get(locator="p. 12, table 4").source
    for number, file in (
        ("4,187", {"how": "paste"}),
        (
            "4,190",
            {
                "how": "upload",
                "name": "register.pdf",
                "media_type": "application/pdf",
                "original": b"%PDF",
                "pages": [0, 19],
            },
        ),
    ):
        capture(source, text=f"Trees of the year\n\n{number} trees were planted between March and May.", by=bob, **file)
    given = record_verdict(first, outcome="verified", reviewer=alice, seen=None, note="Counted in the register.")
    record_verdict(
        first, outcome="disputed", reviewer=bob, seen=given.pk, note="That counts shrubs too.",
        ticks=["recalculated"], disposition="correct", replacement="4,187 trees",
    )  # fmt: skip
    comment_on(first, words="@alice the gardeners ring back at four.", by=bob)
    merge_claims(rest, into=share, by=alice)
    assign_claims([first], to=alice, by=bob)
    assign_article(article, to=alice, by=bob)
    return article


def _confidential(people: Mapping[str, User]) -> Source:
    return keep_in_confidence(by=people["alice"], title="A clerk of the council", medium="person")


def _finished(people: Mapping[str, User]) -> Article:
    """Every claim judged, each outcome there; sentences and leftovers still open."""
    article = article_of(title="Trees judged to the last")
    for claim, outcome in zip(
        article.claims.order_by("number"), ("verified", "disputed", "unsourced", "dismissed"), strict=True
    ):
        record_verdict(claim, outcome=outcome, reviewer=people["alice"], seen=None, note="Looked everywhere.")
    return article


def _seen(people: Mapping[str, User]) -> Article:
    """Nothing is open any more."""
    article = _finished(people)
    version = article.versions.get()
    look_at(version, numbers=[sentence.number for sentence in version.sentences.all()], by=people["bob"])
    Sentence.objects.filter(version=version).update(leftovers=[])
    return article


def _signed(people: Mapping[str, User]) -> Article:
    article = _seen(people)
    sign_off(article, by=people["carol"])
    reopen(article, by=people["carol"], reason="A reader wrote.")
    sign_off(article, by=people["carol"])
    return article


def _revised(people: Mapping[str, User]) -> Article:
    """Its text was changed after three of its claims were judged."""
    article = imported()
    for words, said in (
        ("4,200", {"outcome": "verified", "note": "Counted.", "ticks": ["recalculated"]}),
        ("About 12 per cent", {"outcome": "disputed", "disposition": "attribute"}),
        ("$3 million", {"outcome": "unsourced", "disposition": "soften"}),
    ):
        record_verdict(claim_of(article, words), reviewer=people["bob"], seen=None, **said)
    revise(article, by=people["alice"])
    return article


def _being_read(people: Mapping[str, User]) -> Article:
    article = article_of(title="Trees that are read anew")
    Version.objects.create(article=article, number=2, text="Trees\n\nNo tree stands.", is_current=False, origin="paste")
    return article


def _extracting(state: str) -> Callable[[Mapping[str, User]], Article]:
    def make(people: Mapping[str, User]) -> Article:
        article = article_of(figures=(), quotations={}, stage=Article.Stage.EXTRACTING, title=f"Still {state}")
        Version.objects.filter(article=article).update(extraction=state)
        return article

    return make


def _berths(people: Mapping[str, User]) -> Article:
    """A list that is shorter than it says."""
    return import_article(
        read_pasted("Osterby has aims\n\nThe board has four aims: quays, ferries and lights."),
        metadata=Metadata(),
        origin=Version.Origin.PASTE,
        imported_by=people["adam"],
    ).article


def _strict(people: Mapping[str, User]) -> Article:
    return article_of(
        title="Trees by two sources",
        policy=Policy.objects.get(name="two sources"),
        published_on=timezone.now().date(),
        due_at=timezone.now() - timedelta(hours=2),
    )


ARTICLES: Mapping[str, Callable[[Mapping[str, User]], Article]] = {
    "story": _story,
    "fresh": lambda people: article_of(title="Trees that nobody has judged"),
    "lamps": lambda people: article_of(
        LAMPS,
        figures=("30 fires",),
        quotations={"We are glad,": "Ida Berg"},
        due_at=timezone.now() + timedelta(minutes=50),
    ),
    "berths": _berths,
    "revised": _revised,
    "being_read": _being_read,
    "strict": _strict,
    "finished": _finished,
    "seen": _seen,
    "signed": _signed,
    "bare": lambda people: article_of("Quiet day\nNothing happened at all.\n", figures=(), quotations={}),
    "waiting": _extracting("waiting"),
    "failed": _extracting("failed"),
    "hebrew": lambda people: article_of(
        HEBREW, figures=("4,200 עצים", "12 אחוז", "300 עצים"), quotations={"התחלנו מאוחר מדי,": "הולם"}, language="he"
    ),
    "long": lambda people: long_article_of(claims=120),
}
