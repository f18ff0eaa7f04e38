"""Each act of the record as a sentence."""

import pytest

from claims.models import Claim, Entry, User
from claims.reporting.telling import told

ALICE = User(username="alice", first_name="Alice")
CLAIM = Claim(pk=7, number=3)


@pytest.mark.parametrize(
    ("act", "before", "after", "sentence"),
    [
        ("imported", {}, {"version": 1, "origin": "paste"}, "Alice imported version 1 of the article (pasted)."),
        ("amended", {"byline": "By Alice", "published_on": "", "desk": "City"},
         {"byline": "By Bob", "published_on": "2025-11-20", "desk": ""},
         "Alice changed the details of the article: byline from “By Alice” to “By Bob”, published on “2025-11-20”, desk from “City” to “”."),
        ("judged", {"outcome": "unreviewed"}, {"outcome": "verified", "words": "5 boats"},
         "Alice judged claim 3 (“5 boats”) verified."),
        ("judged", {"outcome": "disputed"},
         {"outcome": "verified", "sources": 2, "ticks": ["recalculated"], "note": "Summed.", "disposition": "soften",
          "replacement": "some boats", "override_reason": "She rang.", "policy": "basic, version 1"},
         "Alice judged claim 3 verified (before: disputed), on 2 sources; what was done: recalculated; note: “Summed.”; "
         "what the words need: soften, namely “some boats”; against the policy basic, version 1, because “She rang.”."),
        ("judged", {"outcome": "unreviewed"},
         {"outcome": "verified", "words": "5 boats", "sources": 2, "policy": "basic, version 1",
          "on": [{"title": "Register", "url": "", "stance": "supports", "locator": "p. 2"},
                 {"title": "", "url": "https://a.example/", "stance": "limits", "locator": ""}]},
         "Alice judged claim 3 (“5 boats”) verified, on “Register”, p. 2, which supports it and “https://a.example/”, "
         "which limits it; by the policy basic, version 1."),
        ("judged", {"outcome": "unreviewed"}, {"outcome": "dismissed", "words": "5 boats"},
         "Alice dismissed claim 3 (“5 boats”) as nothing to check."),
        ("judged", {"outcome": "verified"}, {"outcome": "unreviewed", "note": "Its words were changed."},
         "Alice opened claim 3 again (before: verified); note: “Its words were changed.”."),
        ("edited", {"start": 0, "end": 7, "words": "5 boats"}, {"start": 0, "end": 1, "words": "5"},
         "Alice moved the edges of claim 3 from “5 boats” to “5”."),
        ("edited", {"speaker_name": ""}, {"speaker_name": "Ida Holm"},
         "Alice changed claim 3: the speaker from nothing to “Ida Holm”."),
        ("undone", {"outcome": "verified"}, {"outcome": "unreviewed"},
         "Alice took back the verdict on claim 3, verified: it is unreviewed again."),
        ("cited", {}, {"title": "Register", "url": "https://a.example/", "stance": "limits", "locator": "p. 2"},
         "Alice cited “Register”, p. 2, which limits claim 3."),
        ("cited", {}, {"url": "https://a.example/", "stance": "supports"},
         "Alice cited “https://a.example/”, which supports claim 3."),
        ("withdrew", {"title": "Register"}, {}, "Alice withdrew “Register” from claim 3."),
        ("added", {}, {"words": "5 boats"}, "Alice added claim 3 by hand: “5 boats”."),
        ("edited", {"value": "5"}, {"value": "6"}, "Alice changed claim 3: the value from “5” to “6”."),
        ("split", {}, {"into": [3, 9]}, "Alice split claim 3 into claims 3 and 9."),
        ("merged", {}, {"into": 1}, "Alice merged claim 3 into claim 1."),
        ("commented", {}, {"words": "Ask Per."}, "Alice said of claim 3: “Ask Per.”."),
        ("assigned", {}, {"to": "bob"}, "Alice assigned claim 3 to bob."),
        ("assigned", {}, {"to": None}, "Alice assigned claim 3 to nobody."),
        ("position", {}, {"position": "answer", "words": "By phone.", "said_by": "Ida Holm"},
         "Alice entered the writer’s answer on claim 3: “By phone.”, said by Ida Holm."),
        ("position", {}, {"position": "decision", "ruling": "accepted", "verdict": 2, "words": "some boats"},
         "Alice accepted what verdict 2 says of claim 3; the words become “some boats”."),
        ("position", {}, {"position": "decision", "ruling": "rejected", "verdict": 2, "reason": "It is right."},
         "Alice rejected what verdict 2 says of claim 3, because “It is right.”."),
    ],
)  # fmt: skip
def test_of_a_claim(act, before, after, sentence):
    assert told(Entry(act=act, person=ALICE, claim=CLAIM, before=before, after=after)) == sentence


@pytest.mark.parametrize(
    ("act", "before", "after", "sentence"),
    [
        ("captured", {}, {"source": 7, "capture": 1, "how": "paste"}, "Alice kept what source 7 says (paste) as text 1."),
        ("captured", {"capture": 1}, {"source": 7, "capture": 2, "how": "fetch"},
         "Alice kept what source 7 says (fetch) as text 2, which differs from text 1."),
        ("captured", {}, {"source": 7, "capture": 2, "how": "fetch", "seen_again": True},
         "Alice looked at source 7 again (fetch): it says what it said in text 2."),
        ("looked", {}, {"sentences": [4]}, "Alice looked at sentence 4."),
        ("looked", {}, {"sentences": [4, 5, 7]}, "Alice looked at sentences 4, 5 and 7."),
        ("looked", {"sentences": [4]}, {}, "Alice took back the look at sentence 4."),
        ("settled", {}, {"words": "12"}, "Alice decided that “12” is nothing to check."),
        ("assigned", {}, {"to": "bob"}, "Alice assigned the article to bob."),
        ("signed-off", {}, {"version": 2, "reason": ""}, "Alice signed off version 2 of the article."),
        ("signed-off", {}, {"version": 2, "sha256": "0123456789abcdef", "untouched": 2, "leftovers": 1, "reason": "Names."},
         "Alice signed off version 2 of the article, the text 0123456789ab…; open stayed 2 sentences that nobody looked at "
         "and 1 leftover, because “Names.”."),
        ("signed-off", {}, {"version": 1, "leftovers": 1, "doubts": 2, "reason": "Names"},
         "Alice signed off version 1 of the article; open stayed 1 leftover and 2 doubts about what verdicts rest on, because “Names”."),
        ("reopened", {}, {"reason": "A reader wrote."}, "Alice opened the article again, because “A reader wrote.”."),
        ("deleted", {"title": "Trees"}, {}, "Alice deleted the article “Trees”, on which nobody had worked."),
        ("exported", {}, {"rows": 1, "format": "csv"}, "Alice exported 1 claim as csv."),
        ("policy", {}, {"policy": "ours", "version": 1, "of_the_desk": True, "rules": {"four_eyes": True}},
         "Alice worded the policy “ours”, that of the desk, version 1; signed off by somebody who did not write, import or judge it: yes."),
        ("policy", {"rules": {"four_eyes": False, "figure_primary": 1}},
         {"policy": "ours", "version": 2, "rules": {"four_eyes": True, "figure_primary": 1}},
         "Alice worded the policy “ours”, version 2; signed off by somebody who did not write, import or judge it: yes."),
        ("role", {}, {"person": "bob", "roles": ["editor", "chief"], "active": True},
         "Alice gave bob the roles editor and chief."),
        ("role", {"person": "bob", "roles": ["editor"], "active": True, "name": "Bob Lind"},
         {"person": "bob", "roles": ["editor"], "active": True, "name": "Bob Berg"},
         "Alice changed the name of bob from “Bob Lind” to “Bob Berg”."),
        ("role", {"person": "bob", "roles": [], "active": True, "name": "Bob Lind"},
         {"person": "bob", "roles": ["editor"], "active": True, "name": "Bob Berg"},
         "Alice changed the name of bob from “Bob Lind” to “Bob Berg”, and gave bob the roles editor, before none."),
        ("role", {}, {"person": "bob", "password": "set"}, "Alice set a new password for bob."),
        ("role", {"roles": ["editor"]}, {"person": "bob", "roles": [], "active": False},
         "Alice gave bob the roles none, before editor, and deactivated them."),
        ("described", {"source": 7, "title": "Register", "origin": "A"}, {"source": 7, "title": "Register", "origin": ""},
         "Alice described “Register”: origin from “A” to “”."),
        ("described", {"title": "Register", "kind": "secondary", "medium": ""},
         {"title": "The register", "kind": "primary", "medium": ""},
         "Alice described “Register”: title from “Register” to “The register”, kind from “secondary” to “primary”."),
        ("described", {"title": "Confidential source 7", "proof": "a1"}, {"title": "Confidential source 7", "proof": "b2"},
         "Alice described “Confidential source 7”: who or what it is."),
        ("described", {"contact": []}, {"title": "Ida Holm", "contact": ["phone", "mail"]},
         "Alice changed how “Ida Holm” is reached: phone and mail."),
        ("described", {"contact": ["phone"]}, {"title": "Ida Holm", "contact": []},
         "Alice changed how “Ida Holm” is reached: not at all."),
        ("named", {}, {"title": "Confidential source 7", "people": ["alice"]},
         "Alice named alice on “Confidential source 7”."),
        ("named", {"people": ["alice"]}, {"title": "Confidential source 7", "people": ["alice", "bob"]},
         "Alice named alice and bob on “Confidential source 7”, before alice."),
    ],
)  # fmt: skip
def test_of_the_article_or_the_desk(act, before, after, sentence):
    assert told(Entry(act=act, person=ALICE, before=before, after=after)) == sentence


def test_of_the_policy_of_an_article():
    entry = Entry(act="policy", person=ALICE, article_id=4, before={"policy": "open"}, after={"policy": "basic"})

    assert told(entry) == "Alice set the policy of the article: basic, before open."


def test_of_the_machine():
    entry = Entry(act="extracted", article_id=4, after={"claims": 1, "mentions": 2})

    assert told(entry) == "The machine found 1 claim at 2 places."


@pytest.mark.parametrize("act", Entry.Act.values)
def test_an_entry_that_lacks_its_details_is_told_all_the_same(act):
    if act == "looked":
        assert told(Entry(act=act, person=ALICE, after={"sentences": [1]}))
    else:
        assert told(Entry(act=act, person=ALICE)).startswith("Alice ")
