"""Assignment, comments, the inbox, what colleagues did, one's own keys."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from claims.extraction.spans import Span
from claims.keys import keys_of
from claims.models import Article, Claim, User, Version
from claims.reviewing import add_claim, look_at, record_verdict, shape_of, undo_verdict
from claims.reviewing.teamwork import be_here, comment_on

HTMX = {"HX-Request": "true"}


@pytest.fixture
def desk(client: Client, alice: User) -> Client:
    client.force_login(alice)
    return client


def post(desk: Client, name: str, pk: int, data: dict[str, Any], *, htmx: bool = True) -> Any:
    return desk.post(reverse(name, args=[pk]), data, headers=HTMX if htmx else {})


class TestAssignment:
    @pytest.mark.parametrize(("name", "expected"), [("bob", "bob"), ("@Bob", "bob"), ("me", "alice"), ("", None)])
    def test_a_claim_is_somebodys_to_check(
        self, desk: Client, claim: Claim, bob: User, name: str, expected: str | None
    ) -> None:
        Claim.objects.filter(pk=claim.pk).update(assignee=None if expected else bob)

        response = post(desk, "assign_claim", claim.pk, {"to": name})

        claim.refresh_from_db()
        assert response.status_code == 200
        assert (claim.assignee.username if claim.assignee else None) == expected
        assert claim.article.entries.get().after == {"to": expected}

    def test_a_chief_checks_claims_too(self, desk: Client, claim: Claim, carol: User) -> None:
        post(desk, "assign_claim", claim.pk, {"to": "carol"})

        claim.refresh_from_db()
        assert claim.assignee == carol

    @pytest.mark.parametrize("name", ["vera", "nobody-known"])
    def test_who_does_not_judge_is_given_nothing(self, desk: Client, claim: Claim, vera: User, name: str) -> None:
        response = post(desk, "assign_claim", claim.pk, {"to": name})

        assert response.status_code == 422
        assert "Nobody of that name checks claims here." in response.content.decode()

    def test_the_same_again_is_not_recorded(self, desk: Client, claim: Claim) -> None:
        post(desk, "assign_claim", claim.pk, {"to": ""})

        assert not claim.article.entries.exists()

    def test_my_work_lists_what_waits_for_me(self, desk: Client, claim: Claim, alice: User) -> None:
        assert "Nothing is assigned to you" in desk.get(reverse("work")).content.decode()

        post(desk, "assign_claim", claim.pk, {"to": "me"})
        post(desk, "assign", claim.article_id, {"to": "me"}, htmx=False)

        page = desk.get(reverse("work")).content.decode()
        assert "4,200 trees" in page
        assert "4 claims left" in page
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
        assert "4,200 trees" not in desk.get(reverse("work")).content.decode()

    def test_a_whole_article_is_assigned_on_its_page(self, desk: Client, article: Article, bob: User) -> None:
        assert "Assigned to nobody" in desk.get(article.get_absolute_url()).text

        page = desk.post(reverse("assign", args=[article.pk]), {"to": "bob"}, follow=True).text

        assert "The article is assigned to Bob." in page
        assert "To be checked by Bob" in page
        assert article.entries.get().after == {"to": "bob"}

    def test_who_may_only_look_assigns_nothing(self, client: Client, article: Article, vera: User) -> None:
        client.force_login(vera)

        assert reverse("assign", args=[article.pk]) not in client.get(article.get_absolute_url()).text

    def test_an_article_goes_to_nobody_unknown(self, desk: Client, article: Article) -> None:
        response = post(desk, "assign", article.pk, {"to": "nobody-known"}, htmx=False)

        article.refresh_from_db()
        assert article.assignee is None
        assert (response.status_code, "Nobody of that name checks claims here." in response.text) == (422, True)


class TestComments:
    def test_a_comment_joins_the_thread(self, desk: Client, claim: Claim) -> None:
        page = post(desk, "comments", claim.pk, {"words": "Is this <b>gross</b> or net?"}).content.decode()

        claim.refresh_from_db()
        assert "Is this &lt;b&gt;gross&lt;/b&gt; or net?" in page
        assert claim.comment_count == 1

    def test_a_comment_sent_twice_is_one_comment(self, desk: Client, claim: Claim, bob: User) -> None:
        comment_on(claim, words="@alice net, I think.", by=bob)
        form = {"words": "Is this gross or net, @bob?", "seen": claim.comments.get().pk}

        post(desk, "comments", claim.pk, form)
        page = post(desk, "comments", claim.pk, form).content.decode()

        claim.refresh_from_db()
        bob.refresh_from_db()
        assert page.count("Is this gross or net, @bob?") == 1
        assert (claim.comments.count(), claim.comment_count, bob.unread) == (2, 2, 1)

    def test_the_same_words_are_said_again_by_who_has_seen_that_they_were_said(
        self, desk: Client, claim: Claim, alice: User
    ) -> None:
        page = post(desk, "comments", claim.pk, {"words": "Anybody?"}).content.decode()
        said = claim.comments.get()

        post(desk, "comments", claim.pk, {"words": "Anybody?", "seen": said.pk})

        assert f'name="seen" value="{said.pk}"' in page
        assert claim.comments.count() == 2

    def test_without_htmx_the_thread_is_a_page(self, desk: Client, claim: Claim) -> None:
        response = post(desk, "comments", claim.pk, {"words": "Net."}, htmx=False)

        assert response.url == reverse("comments", args=[claim.pk])
        assert "Net." in desk.get(response.url).content.decode()

    def test_an_empty_comment_is_refused(self, desk: Client, claim: Claim) -> None:
        assert post(desk, "comments", claim.pk, {"words": "  "}).status_code == 422

    def test_a_viewer_may_speak(self, client: Client, vera: User, claim: Claim) -> None:
        client.force_login(vera)

        assert post(client, "comments", claim.pk, {"words": "I know the mayor."}).status_code == 200

    def test_who_is_named_finds_it_in_the_inbox(self, client: Client, claim: Claim, alice: User, bob: User) -> None:
        comment_on(claim, words="@bob @alice @mail.example could you ring them? (me@bob.example)", by=alice)

        client.force_login(bob)
        bob.refresh_from_db()
        alice.refresh_from_db()
        assert (bob.unread, alice.unread) == (1, 0)
        assert "could you ring them?" in client.get(reverse("inbox")).content.decode()
        client.post(reverse("inbox"))
        bob.refresh_from_db()
        assert bob.unread == 0

    @pytest.mark.parametrize("words", ["Ask @bob.", "@Bob: look", "(@bob)", "Ask @bob+", "@bob, @bob and @BOB"])
    def test_a_name_is_known_in_any_case_and_before_any_mark(
        self, claim: Claim, alice: User, bob: User, words: str
    ) -> None:
        comment_on(claim, words=words, by=alice)

        assert bob.notices.count() == 1

    def test_a_full_stop_may_be_part_of_a_name(self, claim: Claim, alice: User, bob: User) -> None:
        lind = User.objects.create_user("bob.lind")

        comment_on(claim, words="Ask @bob.lind.", by=alice)

        assert (lind.notices.count(), bob.notices.count()) == (1, 0)

    def test_an_empty_inbox_says_so(self, desk: Client) -> None:
        assert "Nobody has named you yet" in desk.get(reverse("inbox")).content.decode()


class TestChanges:
    def ask(self, desk: Client, article: Article, **headers: str) -> Any:
        return desk.get(reverse("changes", args=[article.pk]), {"since": "0"}, headers=headers)

    def test_nothing_new_is_304_and_one_query_of_its_own(
        self, desk: Client, article: Article, claim: Claim, bob: User, django_assert_num_queries: DjangoAssertNumQueries
    ) -> None:
        record_verdict(claim, outcome="verified", reviewer=bob, seen=None)
        etag = self.ask(desk, article).headers["ETag"]

        with django_assert_num_queries(4):  # session, person, rights, the record
            response = self.ask(desk, article, **{"If-None-Match": etag})

        assert (response.status_code, response.content) == (304, b"")

    def test_a_colleagues_verdict_comes_with_its_mark_and_progress(
        self, desk: Client, article: Article, claim: Claim, bob: User
    ) -> None:
        record_verdict(claim, outcome="disputed", reviewer=bob, seen=None)
        look_at(article.versions.get(), numbers=[1], by=bob)

        told = self.ask(desk, article).json()

        assert told["claims"] == [{"claim": claim.pk, "outcome": "disputed", "state": "figure, disputed, 1 of 4"}]
        assert told["news"] == [{"claim": claim.pk, "words": "Bob marked this disputed."}]
        assert told["sentences"] == [1]
        assert "<b>3</b> of 4 claims left" in told["progress"]
        assert not told["reshaped"]

    def test_ones_own_acts_are_no_news(self, desk: Client, article: Article, claim: Claim, alice: User) -> None:
        verdict = record_verdict(claim, outcome="disputed", reviewer=alice, seen=None)
        undo_verdict(claim, reviewer=alice, seen=verdict.pk)

        told = self.ask(desk, article).json()

        assert (told["claims"], told["news"]) == ([], [])

    @pytest.mark.parametrize("end", [Version.Extraction.DONE, Version.Extraction.FAILED])
    def test_the_end_of_looking_for_claims_is_told(self, desk: Client, article: Article, end: str) -> None:
        Version.objects.update(extraction=Version.Extraction.WAITING)
        waiting = self.ask(desk, article)
        assert waiting.json()["extraction"] == "waiting"
        Version.objects.update(extraction=end)

        response = self.ask(desk, article, **{"If-None-Match": waiting.headers["ETag"]})

        assert (response.status_code, response.json()["extraction"]) == (200, end)

    def test_claims_by_hand_are_told_as_such(self, desk: Client, article: Article, bob: User) -> None:
        add_claim(article.versions.get(), Span(0, 12), shape=shape_of("figure"), by=bob)

        told = self.ask(desk, article).json()

        assert told["reshaped"]
        assert told["news"][0]["words"] == "Bob added a claim by hand."


def test_who_else_is_here_is_said(desk: Client, article: Article, claim: Claim, bob: User, alice: User) -> None:
    be_here(bob, article, claim=claim)

    page = post(desk, "presence", article.pk, {"claim": claim.pk}).content.decode()

    assert "<b>Bob</b> is here, at <bdi>“4,200 trees”</bdi>" in page
    assert "Alice" not in page
    assert alice.presence.claim == claim


def test_people_differ_when_their_last_words_do(article: Article, claim: Claim, alice: User, bob: User) -> None:
    mine = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    theirs = record_verdict(claim, outcome="disputed", reviewer=bob, seen=mine.pk)
    claim.refresh_from_db()
    assert claim.is_contested

    undo_verdict(claim, reviewer=bob, seen=theirs.pk)

    claim.refresh_from_db()
    assert not claim.is_contested


class TestKeys:
    def form(self, **own: str) -> dict[str, str]:
        from claims.keys import ACTIONS

        return {action: usual for action, (usual, _) in ACTIONS.items()} | own

    def test_own_keys_stand_on_the_page(self, desk: Client, alice: User, article: Article) -> None:
        response = desk.post(reverse("keys"), self.form(verified="Y"))

        alice.refresh_from_db()
        assert (response.status_code, alice.keys) == (302, {"verified": "Y"})
        page = desk.get(article.get_absolute_url()).content.decode()
        assert 'value="verified" data-key="Y"' in page
        assert "<kbd>⇧Y</kbd>" in page

    def test_who_gave_a_usual_key_to_another_action_has_it_there_alone(self, alice: User) -> None:
        alice.keys = {"verified": "y"}

        assert (keys_of(alice)["verified"], keys_of(alice)["again"]) == ("y", "")

    def test_a_clash_is_refused_and_named(self, desk: Client, alice: User) -> None:
        response = desk.post(reverse("keys"), self.form(verified="d"))

        alice.refresh_from_db()
        assert (response.status_code, alice.keys) == (422, {})
        assert "d is the key for “Verified” already." in response.content.decode()

    @pytest.mark.parametrize("key", ["", "vv", " "])
    def test_a_key_is_one_character(self, desk: Client, key: str) -> None:
        assert desk.post(reverse("keys"), self.form(verified=key)).status_code == 422

    def test_the_usual_keys_come_back(self, desk: Client, alice: User) -> None:
        desk.post(reverse("keys"), self.form(verified="y"))

        desk.post(reverse("keys"), {"usual": "1"})

        alice.refresh_from_db()
        assert alice.keys == {}


def test_a_claim_is_gone_to_by_its_number(desk: Client, article: Article, claim: Claim) -> None:
    page = desk.get(f"{article.get_absolute_url()}?number=3").content.decode()

    assert f'aria-label="Claim in hand" data-claim="{article.claims.get(number=3).pk}"' in page
    for wrong in ("0", "5", "x"):
        assert desk.get(f"{article.get_absolute_url()}?number={wrong}").status_code == 404
