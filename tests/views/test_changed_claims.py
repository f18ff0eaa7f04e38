"""The article page after its text was changed: what is open again comes with what was before, and can be judged the same again."""

import json

import pytest
from django.urls import reverse

from claims.reviewing import record_verdict, undo_verdict
from claims.reviewing.positions import decide
from tests.revised import FIRST, SECOND, claim, imported, revise
from tests.views.test_revising import words_of

HTMX = {"HX-Request": "true"}


@pytest.fixture
def as_alice(client, alice):
    client.force_login(alice)
    return client


@pytest.fixture
def article(alice, bob):
    """Bob judged three of its claims; then Alice brought another text."""
    article = imported()
    judge(article, "4,200", bob, outcome="verified", note="Counted.", ticks=["recalculated"], disposition="soften")
    judge(article, "About 12 per cent", bob, outcome="disputed")
    judge(article, "$3 million", bob, outcome="unsourced", note="Nobody knows.")
    revise(article, by=alice)
    return article


def judge(article, words, by, **said):
    return record_verdict(claim(article, words), reviewer=by, seen=None, **said)


def again(client, changed, **data):
    data = {"seen": changed.latest_verdict_id, "read": 2, "again": "verified"} | data
    return client.post(reverse("judge_again", args=[changed.pk]), data, headers=HTMX)


class TestPage:
    def test_says_what_came_until_it_is_put_away(self, as_alice, article):
        said = "The text is now version 2"
        page = words_of(as_alice.get(article.get_absolute_url()).content.decode())
        assert "1 claim is open again. 2 are new. 1 is no longer in it." in page

        answer = as_alice.post(reverse("text_seen", args=[article.pk, 2]))

        assert answer.headers["Location"] == article.get_absolute_url()
        assert said not in as_alice.get(article.get_absolute_url()).content.decode()

    def test_says_nothing_once_all_is_judged(self, as_alice, alice, article):
        for one in article.claims.standing().filter(outcome="unreviewed"):
            record_verdict(one, outcome="dismissed", reviewer=alice, seen=one.latest_verdict_id)

        assert "The text is now" not in as_alice.get(article.get_absolute_url()).content.decode()

    def test_counts_what_is_changed_and_what_is_new(self, as_alice, article):
        page = as_alice.get(article.get_absolute_url()).content.decode()

        progress = words_of(page.partition('id="progress"')[2].partition("</div>")[0])
        assert "· 1 changed · 2 new ·" in progress

    def test_marks_them_in_the_text(self, as_alice, article):
        page = as_alice.get(article.get_absolute_url()).content.decode()

        changed, new = claim(article, "4,300"), claim(article, "Some 90")
        assert f'data-claim="{changed.pk}" data-outcome="unreviewed" data-news="changed"' in page
        assert f'data-claim="{new.pk}" data-outcome="unreviewed" data-news="new"' in page
        assert page.count("data-news=") == 3
        assert "figure, unreviewed, changed, " in page

    def test_what_is_gone_lies_in_a_tray_and_is_no_open_work(self, as_alice, article):
        page = as_alice.get(article.get_absolute_url()).content.decode()

        tray = words_of(page.partition('id="gone"')[2].partition("</section>")[0])
        assert "No longer in the text (1)" in tray
        assert "$3 million Unsourced Bob Its history" in tray
        assert "6 of 7 claims left" in words_of(page)

    def test_a_claim_that_is_gone_can_be_looked_at(self, as_alice, article):
        gone = article.claims.gone().get()

        page = words_of(as_alice.get(gone.get_absolute_url()).content.decode())

        assert "These words are no longer in the text, as of version 2." in page
        assert "Nobody knows." in page

    def test_takes_no_more_queries_than_before_but_for_what_is_gone(
        self, as_alice, article, django_assert_max_num_queries
    ):
        as_alice.get(article.get_absolute_url())
        with django_assert_max_num_queries(9):
            as_alice.get(article.get_absolute_url())


class TestWay:
    @pytest.mark.parametrize(
        ("asked", "words"),
        [("changed", ["4,300"]), ("new", ["Some 90", "that about 12 per cent of them died in the summer"])],
    )
    def test_leads_through_what_the_text_changed_or_brought(self, as_alice, article, asked, words):
        page = as_alice.get(f"{article.get_absolute_url()}?news_is={asked}").content.decode()

        assert f"{len(words)} of 7 claims on your way" in page
        assert f'tabindex="-1" lang="en" dir="auto">{words[0]}</h2>' in page

    def test_goes_on_to_the_next_of_them(self, as_alice, article):
        changed = claim(article, "4,300")

        answer = again(as_alice, changed, news_is="either").content.decode()

        assert f'data-claim="{claim(article, "Some 90").pk}"' in answer


class TestHand:
    def test_shows_what_was_before(self, as_alice, article):
        page = words_of(as_alice.get(claim(article, "4,300").get_absolute_url(), headers=HTMX).content.decode())

        assert "Before the text changed gone: 4,200 new: 4,300" in page
        assert "Verified Bob, " in page
        assert "Counted. Recalculated The words: soften" in page
        assert "Same again: Verified" in page

    def test_shows_nothing_of_the_kind_for_what_stayed(self, as_alice, article):
        page = as_alice.get(claim(article, "about 12 per cent").get_absolute_url(), headers=HTMX).content.decode()

        assert "Before the text changed" not in page
        assert "Same again" not in page

    def test_a_new_claim_is_called_new(self, as_alice, article):
        page = as_alice.get(claim(article, "Some 90").get_absolute_url(), headers=HTMX).content.decode()

        assert "New in version 2: nobody has judged this yet" in page


class TestSameAgain:
    def test_gives_what_was_said_before_as_a_verdict_of_ones_own(self, as_alice, alice, article):
        changed = claim(article, "4,300")

        answer = again(as_alice, changed)

        assert answer.status_code == 200
        given = changed.verdicts.latest("number")
        assert (given.reviewer, given.words, given.version.number) == (alice, "4,300", 2)
        assert (given.outcome, given.note, given.ticks, given.disposition) == (
            "verified", "Counted.", ["recalculated"], "soften",
        )  # fmt: skip

    def test_what_was_typed_takes_the_place_of_the_old_note(self, as_alice, article):
        changed = claim(article, "4,300")

        again(as_alice, changed, note="Counted anew.")

        assert changed.verdicts.latest("number").note == "Counted anew."

    def test_what_was_ticked_takes_the_place_of_the_old_ticks(self, as_alice, article):
        changed = claim(article, "4,300")

        again(as_alice, changed, ticks=["called-source"])

        assert changed.verdicts.latest("number").ticks == ["called-source"]

    def test_nothing_is_the_same_where_all_was_taken_back_before(self, as_alice, alice, bob):
        article = imported()
        trees = claim(article, "4,200")
        given = judge(article, "4,200", alice, outcome="verified")
        undo_verdict(trees, reviewer=alice, seen=given.pk)
        revise(article, by=bob)

        page = as_alice.get(trees.get_absolute_url()).content.decode()

        assert "Same again" not in page

    def test_is_offered_again_when_it_was_taken_back(self, as_alice, alice, article):
        changed = claim(article, "4,300")
        again(as_alice, changed)
        undo_verdict(changed, reviewer=alice, seen=changed.verdicts.latest("number").pk)

        page = as_alice.get(changed.get_absolute_url()).content.decode()

        assert "Same again" in page
        assert f'data-claim="{changed.pk}" data-outcome="unreviewed" data-news="changed"' in page

    def test_without_scripts_it_leads_on(self, as_alice, article):
        changed = claim(article, "4,300")
        data = {"seen": changed.latest_verdict_id, "read": 2}

        answer = as_alice.post(reverse("judge_again", args=[changed.pk]), data)

        assert answer.status_code == 302

    def test_what_nobody_judged_before_cannot_be_judged_the_same(self, as_alice, article):
        new = claim(article, "Some 90")

        answer = again(as_alice, new, seen="", note="Mine.")

        assert answer.status_code == 409
        assert "Nobody had judged this before the text changed" in answer.content.decode()
        assert "Mine.</textarea>" in answer.content.decode()

    def test_a_viewer_gives_none(self, client, vera, article):
        client.force_login(vera)

        assert again(client, claim(article, "4,300")).status_code == 403


class TestOldPage:
    """Somebody still has the first text before them."""

    def test_a_verdict_on_words_that_changed_is_refused_with_the_new_ones(self, as_alice, article):
        changed = claim(article, "4,300")
        first = changed.verdicts.earliest("number")
        data = {"outcome": "disputed", "note": "My long note.", "seen": first.pk, "read": 1}

        answer = as_alice.post(reverse("verdict", args=[changed.pk]), data, headers=HTMX)

        page = answer.content.decode()
        assert answer.status_code == 409
        assert "The text has changed:" in page
        assert "<del>" in page
        assert "My long note.</textarea>" in page
        assert changed.verdicts.count() == 2

    def test_a_verdict_on_words_that_stayed_counts(self, as_alice, article):
        stayed = claim(article, "We began too late and with too little,")

        answer = as_alice.post(
            reverse("verdict", args=[stayed.pk]), {"outcome": "dismissed", "seen": "", "read": 1}, headers=HTMX
        )

        assert (answer.status_code, stayed.verdicts.count()) == (200, 1)

    def test_a_verdict_on_words_that_are_gone_is_refused_and_given_back(self, as_alice, article):
        gone = article.claims.gone().get()
        data = {"outcome": "disputed", "note": "My long note.", "seen": gone.latest_verdict_id, "read": 1}

        answer = as_alice.post(reverse("verdict", args=[gone.pk]), data, headers=HTMX)

        page = words_of(answer.content.decode())
        assert answer.status_code == 409
        assert "These words are no longer in the text, as of version 2, so nothing was saved." in page
        assert "What you wrote is not saved: My long note." in page

    @pytest.mark.parametrize("name", ["look", "leftover", "slip", "add_claim"])
    def test_places_of_the_old_text_mean_nothing(self, as_alice, article, name):
        data = {"read": 1, "start": 3, "end": 7, "kind": "figure", "sentence": 5, "finding": "x", "decision": "keep"}
        before = article.entries.count()

        answer = as_alice.post(reverse(name, args=[article.pk]), data, headers=HTMX)

        assert (answer.status_code, article.entries.count()) == (400, before)
        assert "The text was changed meanwhile" in answer.content.decode()

    def test_the_poll_tells_of_the_new_text(self, as_alice, article):
        told = json.loads(as_alice.get(reverse("changes", args=[article.pk])).content)

        assert (told["version"], told["coming"]) == (2, "")
        assert 'id="text-news"' in told["text"]


def test_who_is_asked_again_after_a_second_change_sees_the_last_verdict(as_alice, alice, article):
    revise(article, SECOND.replace("4,300", "4,400"), by=alice)

    page = words_of(as_alice.get(claim(article, "4,400").get_absolute_url(), headers=HTMX).content.decode())

    assert "gone: 4,200 new: 4,400" in page
    assert "Same again: Verified" in page


class TestEditedSentence:
    """The words stayed, and the sentence around them was edited: the verdict stands, until somebody looks again."""

    def test_shows_the_sentence_then_and_now(self, as_alice, article):
        page = words_of(as_alice.get(claim(article, "about 12 per cent").get_absolute_url()).content.decode())

        assert "Its sentence was edited since the verdict gone: About new: Gardeners say that about 12 per cent" in page
        assert "Still: Disputed" in page

    def test_a_sentence_in_another_typography_was_not_edited(self, as_alice, alice):
        article = imported()
        judge(article, "4,200", alice, outcome="verified")
        revise(article, FIRST.replace('"', "\u201d").replace("square is", "square was"), by=alice)

        page = as_alice.get(claim(article, "4,200").get_absolute_url()).content.decode()

        assert "Its sentence was edited" not in page

    def test_is_confirmed_by_the_same_verdict(self, as_alice, alice, article):
        edited = claim(article, "about 12 per cent")

        again(as_alice, edited)

        given = edited.verdicts.latest("number")
        assert (given.outcome, given.reviewer, given.words) == ("disputed", alice, "about 12 per cent")
        page = as_alice.get(edited.get_absolute_url()).content.decode()
        assert "Its sentence was edited" not in page

    def test_stands_before_the_sign_off_until_it_is_confirmed(self, as_alice, article):
        path = reverse("sign_off", args=[article.pk])
        edited = claim(article, "about 12 per cent")
        assert "1 claim judged in a sentence that was edited since" in as_alice.get(path).content.decode()

        answer = as_alice.post(
            reverse("judge_again", args=[edited.pk]), {"seen": edited.latest_verdict_id, "read": 2, "back": "sign-off"}
        )

        assert answer.headers["Location"] == path
        assert "edited since" not in as_alice.get(path).content.decode()


@pytest.mark.parametrize(
    ("disposition", "replacement", "now", "told"),
    [
        ("correct", "4,300 trees", "planted 4,300 trees", "Taken up"),
        ("correct", "4,187 trees", "planted 4,300 trees", "Other words stand there now"),
        ("cut", "", "planted trees", "Taken up"),
        ("soften", "", "planted trees", "The words are no longer in the text"),
    ],
)
def test_the_desk_sees_what_became_of_the_changes_asked_for(as_alice, alice, disposition, replacement, now, told):
    article = imported("Trees\n\nThe council of Osterby planted 4,200 trees.\nThe square is wide.")
    asked = {"outcome": "disputed", "disposition": disposition, "replacement": replacement}
    judge(article, "4,200", alice, **asked)
    text = f"Trees\n\nThe council of Osterby {now}.\nThe square is wide and green."

    revise(article, text, by=alice)

    page = words_of(as_alice.get(reverse("desk_changes", args=[article.pk])).content.decode())
    assert page.partition("What version 2 made of what was asked")[2].strip().startswith(told)


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("planted 4,200 trees", "Attribute version 2: the old words still stand"),
        ("is said to have planted 4,200 trees", "Attribute version 2: the words still stand, in an edited sentence"),
    ],
)
def test_what_is_still_asked_for_says_what_the_new_version_made_of_it(as_alice, alice, now, told):
    article = imported("Trees\n\nThe council of Osterby planted 4,200 trees.\nThe square is wide.")
    judge(article, "4,200", alice, outcome="disputed", disposition="attribute")

    revise(article, f"Trees\n\nThe council of Osterby {now}.\nThe square is wide and green.", by=alice)

    page = words_of(as_alice.get(reverse("desk_changes", args=[article.pk])).content.decode())
    assert told in page
    assert "made of what was asked" not in page


@pytest.mark.parametrize(
    ("decided", "told"),
    [
        ({"ruling": "other-words", "words": "4,300"}, "Taken up asked: correct → 4,300"),
        ({"ruling": "accepted"}, "Other words stand there now asked: correct → 4,187"),
        ({"ruling": "rejected", "reason": "It counts shrubs."}, ""),
    ],
)
def test_the_desk_sees_what_became_of_what_the_editor_decided(as_alice, alice, carol, decided, told):
    article = imported()
    given = judge(article, "4,200", alice, outcome="disputed", disposition="correct", replacement="4,187")
    decide(claim(article, "4,200"), seen=given.pk, by=carol, **decided)

    revise(article, by=alice)

    page = words_of(as_alice.get(reverse("desk_changes", args=[article.pk])).content.decode())
    assert page.partition("What version 2 made of what was asked")[2].strip().startswith(told)
    assert bool(told) == ("made of what was asked" in page)


def test_a_capital_that_went_makes_no_other_words(as_alice, bob):
    article = imported()
    judge(article, "About 12 per cent", bob, outcome="disputed", disposition="attribute")
    revise(article, by=bob)

    page = words_of(as_alice.get(reverse("desk_changes", args=[article.pk])).content.decode())

    assert "Attribute version 2: the words still stand, in an edited sentence" in page


def test_of_a_first_version_the_desk_asks_nothing_yet(as_alice, alice):
    article = imported()
    judge(article, "4,200", alice, outcome="disputed", disposition="cut")

    assert "made of what was asked" not in as_alice.get(reverse("desk_changes", args=[article.pk])).content.decode()
