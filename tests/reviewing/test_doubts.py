"""A last look before the sign-off: a table of what is doubted and what is not."""

import pytest

from claims.extraction import Span
from claims.models import Claim, Policy, Sentence
from claims.reviewing import (
    SignOffRefusedError,
    capture,
    cite,
    last_look,
    open_work,
    record_verdict,
    sign_off,
    take_passage,
    withdraw_citation,
)

TEXT = 'The port has 54,000 berths.\n"We did not cut the budget," said Ida Holm.'
TRUE = 'The clerk said the port has 53,954 berths. Holm: "We did not cut the budget."'
FALSE = 'The clerk said the port has 45,000 berths. Holm: "We did cut the budget."'
OTHER = "Herrings are best in May."


@pytest.fixture
def article(make_article):
    article = make_article(TEXT, figures=["54,000 berths"], quotations={"We did not cut the budget,": "Ida Holm"})
    Sentence.objects.update(leftovers=[])
    return article


def cited(claim, by, text, **how):
    citation = cite(claim, by=by, title=f"Source of {claim.number}", **how)
    if text:
        capture(citation.source, text=text, how="paste", by=by)
    return citation


def doubts(article):
    return [(doubt.mention.claim.number, doubt.why, doubt.is_excused) for doubt in last_look(article)]


@pytest.mark.parametrize(
    ("text", "how", "expected"),
    [
        (TRUE, {}, []),
        ("", {}, []),
        (FALSE, {}, [(1, "figure-differs", False), (2, "altered", False)]),
        (OTHER, {}, [(1, "not-found", False), (2, "not-found", False)]),
        (OTHER, {"passage": "Herrings are best"}, []),
        (OTHER, {"passage": "Herrings are worst"}, [(1, "not-found", False), (2, "not-found", False)]),
        (OTHER, {"confidants": []}, []),
        (FALSE, {"stance": "limits"}, [(1, "no-source", True), (2, "no-source", True)]),
    ],
)
def test_what_was_verified_is_held_against_its_sources(article, alice, text, how, expected):
    for claim in article.claims.all():
        cited(claim, alice, text, **how)
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert doubts(article) == expected


@pytest.mark.parametrize("outcome", ["disputed", "unsourced", "dismissed"])
def test_what_was_not_verified_is_not(article, alice, outcome):
    for claim in article.claims.all():
        cited(claim, alice, FALSE)
        record_verdict(claim, outcome=outcome, reviewer=alice, seen=None)

    assert doubts(article) == []


def test_an_indirect_statement_need_not_stand_there_word_for_word(article, alice):
    claim = article.claims.get(number=2)
    Claim.objects.filter(pk=claim.pk).update(type="indirect")
    cited(claim, alice, OTHER)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert doubts(article) == []


def test_words_without_a_number_need_not_stand_there(make_article, alice):
    article = make_article("They met on Monday.", figures=["Monday"], quotations={})
    claim = article.claims.get()
    Claim.objects.update(type="date", value="")
    cited(claim, alice, OTHER)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert doubts(article) == []


def test_each_source_of_a_claim_is_looked_at(article, alice):
    claim = article.claims.get(number=2)
    for text in (TRUE, FALSE, OTHER):
        cited(claim, alice, text)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert [(doubt.why, doubt.citation.source.title) for doubt in last_look(article) if doubt.citation] == [
        ("altered", "Source of 2"),
        ("not-found", "Source of 2"),
    ]


def test_taking_the_passage_of_an_altered_quotation_does_not_make_it_right(article, alice):
    claim = article.claims.get(number=2)
    citation = cited(claim, alice, FALSE)
    text = citation.source.latest_capture
    take_passage(citation, spans=[Span(50, 72)], capture=text.pk, by=alice)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert doubts(article) == [(2, "altered", False)]


class TestWithoutSource:
    @pytest.fixture
    def strict(self, article):
        article.policy = Policy.objects.get(name="basic")
        article.save()
        return article

    def test_a_source_withdrawn_after_the_verdict_leaves_a_doubt_that_takes_a_reason(self, strict, alice, carol):
        for claim in strict.claims.all():
            citation = cited(claim, alice, "")
            record_verdict(claim, outcome="verified", reviewer=alice, seen=None, ticks=["called-source"])
        withdraw_citation(citation, by=alice)

        assert doubts(strict) == [(2, "no-source", False)]
        assert open_work(strict).doubts == 1
        with pytest.raises(SignOffRefusedError, match="1 doubt about what verdicts rest on"):
            sign_off(strict, by=carol)
        assert sign_off(strict, by=carol, reason="The chief heard it herself.").signed_by == carol

    def test_a_policy_overridden_with_a_reason_is_listed_and_asks_for_no_other(self, strict, carol):
        claim = strict.claims.get(number=1)
        record_verdict(claim, outcome="verified", reviewer=carol, seen=None, override_reason="I counted them.")

        assert doubts(strict) == [(1, "no-source", True)]

    def test_where_the_policy_asks_for_none_it_is_only_listed(self, article, alice):
        record_verdict(article.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)

        assert doubts(article) == [(1, "no-source", True)]
        assert open_work(article).doubts == 0


def test_more_claims_take_no_more_queries(make_long_article, alice, django_assert_max_num_queries):
    source = cite(make_long_article(claims=2).claims.get(number=1), by=alice, title="Ledger").source
    for size in (4, 12):
        article = make_long_article(claims=size)
        for claim in article.claims.all():
            cite(claim, by=alice, source=source)
            record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
        capture(source, text=f"Crews replaced 101 lamps on street {size}.", how="paste", by=alice)
        with django_assert_max_num_queries(6):
            doubts_found = last_look(article)
        # All but the first, which the text does bear out.
        assert len(doubts_found) == size - 1
