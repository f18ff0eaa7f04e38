"""What a row is called where it is printed: in the admin, a log or a debugger."""

from datetime import UTC, datetime

import pytest

from claims.models import (
    Article,
    Capture,
    Chain,
    Citation,
    Comment,
    Confidant,
    Contact,
    FetchAttempt,
    HiddenPlace,
    Identity,
    Notice,
    Presence,
    Sighting,
    Source,
    User,
)

ALICE = User(username="alice")
SOURCE = Source(title="Tree register")
CAPTURE = Capture(source=SOURCE, number=2)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (SOURCE, "Tree register"),
        (Source(url="https://register.example/"), "https://register.example/"),
        (CAPTURE, "Tree register, text 2"),
        (Sighting(capture=CAPTURE), "Tree register, text 2, seen again"),
        (Citation(source=SOURCE, stance="limits"), "Tree register (limits)"),
        (Confidant(person=ALICE, source=SOURCE), "alice on Tree register"),
        (Chain(key=7, number=31), "chain 7, up to 31"),
        (Notice(person=ALICE, comment=Comment(words="Is this gross or net?")), "to alice: Is this gross or net?"),
        (Presence(person=ALICE, article=Article(pk=7)), "alice on 7"),
        (FetchAttempt(person=ALICE, at=datetime(2026, 3, 1, 9, 5, tzinfo=UTC)), "alice, 09:05"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_row_is_called_by_what_people_know_it_by(row, name):
    assert str(row) == name


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (Identity(source=Source(title="Confidential source 3"), title="Nils Aker"), "identity of Confidential source 3"),
        (HiddenPlace(citation_id=5, passage="said Nils Aker"), "place of citation 5"),
        (Contact(source=Source(title="Confidential source 3"), mail="nils@aker.example"), "contact of Confidential source 3"),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_what_is_known_in_confidence_is_not_told_by_its_name(row, name):
    assert str(row) == name
