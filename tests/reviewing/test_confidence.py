"""A confidential source is known to those who are named on it; to everything else it is a pseudonym."""

import pytest
from django.db import IntegrityError, transaction

from claims.models import Claim, Confidant, Entry, HiddenPlace, Identity, Policy, Source, User, Verdict
from claims.models.confidence import proof_of
from claims.reviewing import (
    NobodyLeftError,
    NotNamedError,
    capture,
    cite,
    confidants,
    describe_source,
    is_outdated,
    known_to,
    name_people,
    record_verdict,
    verify_article,
    verify_desk,
)
from claims.reviewing.confidence import what_stands_for_text
from claims.reviewing.policies import what_is_missing

SALT = "00" * 32


@pytest.fixture
def hidden(claim: Claim, alice: User, bob: User) -> Source:
    """Known to Alice, who added it, and to Bob."""
    citation = cite(
        claim,
        by=alice,
        confidants=[bob],
        kind="primary",
        medium="person",
        title="Nils Aker, clerk",
        publisher="Town hall",
        url="https://aker.example/",
        locator="second call",
        passage="They were never planted.",
    )
    return citation.source


def test_a_form_sent_twice_makes_one_confidential_source(claim, alice):
    said = {
        "by": alice,
        "confidants": [],
        "title": "Nils Aker",
        "url": "https://aker.example/",
        "locator": "second call",
    }

    assert cite(claim, **said) == cite(claim, **said)
    assert cite(claim, **said | {"title": "Per Aker"}).source != cite(claim, **said).source
    assert cite(claim, **said | {"confidants": None}).source.is_confidential is False
    assert Identity.objects.count() == 2


def test_its_row_holds_a_pseudonym_its_kind_and_its_medium(hidden):
    assert (hidden.title, hidden.url, hidden.publisher, hidden.origin) == (
        f"Confidential source {hidden.pk}",
        "",
        "",
        "",
    )
    assert (hidden.kind, hidden.medium, hidden.is_confidential) == ("primary", "person", True)
    citation = hidden.citations.get()
    assert (citation.locator, citation.passage, citation.stance) == ("", "", "supports")


@pytest.mark.parametrize("field", ["url", "publisher", "origin", "title"])
def test_the_database_lets_nobody_write_into_it_what_would_tell(hidden, field):
    with pytest.raises(IntegrityError, match="confidential_source_tells_nothing"), transaction.atomic():
        Source.objects.filter(pk=hidden.pk).update(**{field: "https://aker.example/"})


@pytest.mark.parametrize("field", ["locator", "passage"])
def test_nor_into_its_citations(hidden, field):
    with pytest.raises(IntegrityError, match="confidential_citation_tells_nothing"), transaction.atomic():
        hidden.citations.update(**{field: "second call"})


def test_it_is_open_to_those_who_are_named_whatever_the_role_of_others(hidden, alice, bob, vera, carol, otto, adam):
    people = [alice, bob, vera, carol, otto, adam]

    assert [hidden.is_open_to(person) for person in people] == [True, True, False, False, False, False]
    assert [list(Source.objects.open_to(person)) for person in people] == [[hidden], [hidden], [], [], [], []]


def test_a_source_that_is_not_confidential_is_open_to_all(claim, alice, vera):
    source = cite(claim, by=alice, title="Tree register").source

    assert source.is_open_to(vera)
    assert list(Source.objects.open_to(vera)) == [source]


def test_who_is_named_knows_what_it_is_and_where_in_it(hidden, bob, carol):
    citations = list(hidden.citations.all())

    known = known_to(bob, citations)[citations[0].pk]

    assert (known.title, known.publisher, known.url) == ("Nils Aker, clerk", "Town hall", "https://aker.example/")
    assert (known.locator, known.passage) == ("second call", "They were never planted.")
    assert known_to(carol, citations) == {}


def test_open_citations_ask_nothing_of_the_database(claim, alice, django_assert_num_queries):
    citations = [cite(claim, by=alice, title="Tree register")]

    with django_assert_num_queries(0):
        assert known_to(alice, citations) == {}


def test_neither_record_nor_verdict_holds_more_than_proofs(claim, hidden, alice):
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    identity, place = Identity.objects.get(), HiddenPlace.objects.get()
    [evidence] = Verdict.objects.get().evidence
    kept = [evidence, *Entry.objects.values_list("before", flat=True), *Entry.objects.values_list("after", flat=True)]
    assert not any(word in str(kept) for word in ("Aker", "aker", "Town hall", "second call", "never planted"))
    assert evidence["title"] == hidden.title
    assert (evidence["proof"], evidence["place_proof"]) == (identity.proof, place.proof)
    cited = Entry.objects.get(act="cited").after
    assert (cited["title"], cited["proof"], cited["place_proof"]) == (hidden.title, identity.proof, place.proof)
    assert Entry.objects.get(act="named").after["proof"] == identity.proof


def test_a_proof_is_that_of_the_words_and_of_the_salt():
    """Worked out by hand: printf '{"title":"Å"}' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0000…"""
    proof = proof_of({"title": "Å"}, salt=SALT)

    assert proof == "7f925c1c5b13f2ad24f06e80f2bcc60796c923524a770e1253bf54e8ccc994f6"
    assert proof != proof_of({"title": "A"}, salt=SALT)
    assert proof != proof_of({"title": "Å"}, salt="01" * 32)


def test_the_same_words_have_another_proof_in_another_source(claim, alice):
    for locator in ("one", "two"):
        cite(claim, by=alice, confidants=[], title="Nils Aker", locator=locator)

    assert len({identity.proof for identity in Identity.objects.all()}) == 2


def test_naming_is_an_act_of_the_record(hidden, alice, bob, carol):
    name_people(hidden, people=[alice, carol], by=bob)

    entry = Entry.objects.filter(act="named").latest("number")
    assert (entry.article, entry.person) == (None, bob)
    assert (entry.before["people"], entry.after["people"]) == (["alice", "bob"], ["alice", "carol"])
    assert confidants(hidden) == [alice, carol]
    assert not hidden.is_open_to(bob)


def test_naming_the_same_people_again_is_no_act(hidden, alice, bob):
    before = Entry.objects.count()

    assert name_people(hidden, people=[bob, alice], by=alice) == [alice, bob]
    assert Entry.objects.count() == before


def test_who_is_not_named_names_nobody(hidden, adam):
    with pytest.raises(NotNamedError):
        name_people(hidden, people=[adam], by=adam)

    assert Confidant.objects.count() == 2


def test_somebody_who_can_sign_in_stays_named(hidden, alice, bob):
    bob.is_active = False
    bob.save()

    with pytest.raises(NobodyLeftError):
        name_people(hidden, people=[bob], by=alice)


def test_nobody_is_named_on_a_source_that_is_not_confidential(claim, alice):
    with pytest.raises(NotNamedError):
        name_people(cite(claim, by=alice, title="Tree register").source, people=[alice], by=alice)


def test_it_is_cited_again_by_those_who_know_it(claim, hidden, bob, carol):
    other = claim.article.claims.get(number=2)

    again = cite(other, by=bob, source=hidden, stance="contradicts", locator="third call")

    assert (again.source, again.locator, again.hidden.locator) == (hidden, "", "third call")
    assert cite(other, by=bob, source=hidden, stance="contradicts", locator="third call") == again
    with pytest.raises(NotNamedError):
        cite(other, by=carol, source=hidden)


def test_its_texts_are_in_the_record_by_a_proof_not_by_their_hash(claim, hidden, alice):
    """Whoever finds the text elsewhere would know the source by its hash."""
    made = capture(hidden, text="They were never planted, said the clerk.", how="paste", by=alice).capture
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    [evidence] = Verdict.objects.get().evidence
    stands = Entry.objects.get(act="captured").after["sha256"]
    assert evidence["capture_sha256"] == stands == what_stands_for_text(hidden, made)
    assert stands != made.sha256
    assert stands == proof_of({"sha256": made.sha256}, salt=Identity.objects.get().salt)


def test_a_verdict_on_an_older_text_of_it_is_told(claim, hidden, alice):
    capture(hidden, text="They were never planted, said the clerk.", how="paste", by=alice)
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    hidden.refresh_from_db()
    assert not is_outdated(verdict, hidden)

    capture(hidden, text="They were planted, said the clerk.", how="paste", by=alice)

    assert is_outdated(verdict, hidden)


@pytest.mark.parametrize(
    ("policy", "kinds", "missing"),
    [
        ("basic", ["secondary"], ""),
        ("primary first", ["primary"], ""),
        ("primary first", ["secondary", "secondary", "secondary"], ""),
        ("primary first", ["secondary"], "two more independent sources, or one primary one"),
        ("two sources", ["primary", "secondary"], ""),
        ("two sources", ["primary"], "one more independent source"),
    ],
)
def test_policies_count_it_by_its_kind(claim, alice, policy, kinds, missing):
    for number, kind in enumerate(kinds):
        cite(claim, by=alice, confidants=[], title=f"Clerk {number}", kind=kind)
    citations = list(claim.citations.in_force().with_sources())

    lacks = what_is_missing(
        Policy.objects.get(name=policy).in_force(),
        kind="figure",
        outcome="verified",
        citations=citations,
        note="",
        ticks=[],
    )

    assert lacks == missing


@pytest.mark.tampers
class TestTampering:
    """Behind the desk's back; what is hidden from the record it still proves."""

    def test_with_who_it_is_is_found(self, hidden, alice):
        assert verify_desk() is None

        Identity.objects.update(title="Somebody else")

        assert str(verify_desk()) == f"confidential source {hidden.pk}: is not what the record holds a proof of"

    @pytest.mark.parametrize("salt", ["00" * 32, "no salt"])
    def test_with_its_salt_is_found(self, hidden, salt):
        Identity.objects.update(salt=salt)

        assert str(verify_desk()) == f"confidential source {hidden.pk}: is not what the record holds a proof of"

    def test_by_taking_away_or_slipping_in_who_it_was_is_found(self, hidden, alice):
        describe_source(hidden, said={"title": "Nils B. Aker"}, by=alice)
        describe_source(hidden, said={"kind": "secondary"}, by=alice)
        assert verify_desk() is None

        later = Identity.objects.create(source=hidden, title="Nils C. Aker", made_by=alice)
        assert verify_desk()

        later.delete()
        assert verify_desk() is None

        Identity.objects.earliest("id").delete()
        assert verify_desk()

    @pytest.mark.parametrize("change", [{"locator": "third call"}, {"passage": "They were planted."}, {"salt": ""}])
    def test_with_where_in_it_is_found(self, claim, hidden, change):
        assert verify_article(claim.article) is None
        HiddenPlace.objects.update(**change)

        number = Entry.objects.get(act="cited").number
        reason = "tells of another place in a confidential source than its citation has"
        assert str(verify_article(claim.article)) == f"article {claim.article_id}, entry {number}: {reason}"
