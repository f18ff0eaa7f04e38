"""What is kept can be read in the administration, and changed nowhere in it."""

import pytest

from claims.models import Citation, Entry, Verdict
from claims.reviewing import cite, record_verdict
from claims.reviewing.teamwork import comment_on

MODELS = ("version", "sentence", "claim", "mention", "source", "citation", "verdict", "comment", "entry")


@pytest.fixture
def desk(client, adam):
    client.force_login(adam)
    return client


@pytest.fixture
def records(make_article, alice):
    article = make_article()
    claim = article.claims.get(number=1)
    cite(claim, by=alice, title="Tree register")
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    return {
        "version": article.versions.get(),
        "claim": claim,
        "mention": claim.mentions.first(),
        "source": Citation.objects.get().source,
        "citation": Citation.objects.get(),
        "verdict": Verdict.objects.get(),
        "sentence": article.versions.get().sentences.earliest("pk"),
        "comment": comment_on(claim, by=alice, words="A tree, or a shrub?"),
        "entry": Entry.objects.latest("pk"),
    }


@pytest.mark.parametrize("model", MODELS)
def test_is_listed_and_shown(desk, records, model):
    assert desk.get(f"/admin/claims/{model}/").status_code == 200
    assert desk.get(f"/admin/claims/{model}/?q=tree").status_code == 200
    page = desk.get(f"/admin/claims/{model}/{records[model].pk}/change/")
    assert page.status_code == 200
    assert 'name="_save"' not in page.text


@pytest.mark.parametrize("model", MODELS)
def test_is_neither_added_changed_nor_deleted(desk, records, model):
    one = f"/admin/claims/{model}/{records[model].pk}"

    assert desk.post(f"/admin/claims/{model}/add/").status_code == 403
    assert desk.post(f"{one}/change/", {"note": "Changed", "text": "Changed"}).status_code == 403
    assert desk.post(f"{one}/delete/", {"post": "yes"}).status_code == 403
    assert type(records[model]).objects.contains(records[model])


@pytest.mark.parametrize("model", MODELS)
def test_lists_take_the_same_queries_for_many_rows(desk, make_article, alice, model, django_assert_max_num_queries):
    def fill():
        for _ in range(3):
            article = make_article()
            for claim in article.claims.all():
                cite(claim, by=alice, title=f"Register {article.pk} {claim.number}")
                comment_on(claim, by=alice, words="Counted twice")
                record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    fill()
    with django_assert_max_num_queries(50) as few:
        desk.get(f"/admin/claims/{model}/")
    fill()
    with django_assert_max_num_queries(len(few)):
        desk.get(f"/admin/claims/{model}/")
