"""Claims whose words are gone count in no list, number or page of what is to do; what was said of them can be read."""

import pytest
from django.urls import reverse

from claims.models import Article
from claims.reviewing import cite, open_work, record_verdict
from claims.reviewing.teamwork import assign_claims
from tests.revised import FIRST, claim, imported, revise

WITHOUT = FIRST.replace("The town paid $3 million for the lamps.\n", "")


@pytest.fixture
def article(db):
    return imported()


@pytest.fixture
def desk(client, alice):
    client.force_login(alice)
    return client


def test_gone_claims_are_nobodys_work(desk, article, alice):
    cost, trees = claim(article, "$3 million"), claim(article, "4,200")
    assign_claims([cost, trees], to=alice, by=alice)

    revise(article, WITHOUT.replace("4,200", "4,300"), by=alice)

    page = desk.get(reverse("work")).text
    assert ("$3 million" in page, "4,300" in page, ">4,200<" in page) == (False, True, False)


def test_gone_claims_are_in_no_list_and_no_number(desk, article, alice):
    open_before = open_work(article).unreviewed
    revise(article, WITHOUT, by=alice)

    assert "$3 million" not in desk.get(reverse("claim_list")).text
    assert open_work(article).unreviewed == open_before - 1
    assert Article.objects.awaiting_sign_off().count() == 0
    for one in article.claims.standing():
        record_verdict(one, outcome="verified", reviewer=alice, seen=None)
    assert Article.objects.awaiting_sign_off().get() == article


def test_a_source_of_a_gone_claim_and_its_record_name_its_last_words(desk, article, alice):
    cost = claim(article, "$3 million")
    citation = cite(cost, by=alice, title="Budget")
    revise(article, WITHOUT, by=alice)

    assert "$3 million" in desk.get(reverse("source", args=[citation.source_id])).text
    assert "$3 million" in desk.get(reverse("record", args=[article.pk]) + f"?claim={cost.pk}").text


def test_the_record_of_a_claim_tells_what_new_texts_did_to_it(desk, article, alice):
    cost, trees = claim(article, "$3 million"), claim(article, "4,200")
    record_verdict(trees, outcome="verified", reviewer=alice, seen=None)
    revise(article, WITHOUT.replace("4,200", "4,300"), by=alice)

    def record(one):
        return desk.get(reverse("record", args=[article.pk]) + f"?claim={one.pk}").text

    assert f"Version 2 of the text holds the words of claim {cost.number} no more." in record(cost)
    assert "The text was changed: the number became “4,300”, before “4,200”. It is open again." in record(trees)
    assert "looked for the claims in version 2 of the text" not in record(trees)
    assert "looked for the claims in version 2 of the text" in desk.get(reverse("record", args=[article.pk])).text
