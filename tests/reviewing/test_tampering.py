"""Whatever is changed in the log by SQL, with the guards lifted: it is found, and the row is named."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from claims.extraction import extract
from claims.extraction.spans import Span
from claims.importing.carrying import carry_over
from claims.importing.deleting import delete_article
from claims.importing.extracting import store_claims
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import (
    Article,
    Chain,
    Citation,
    Comment,
    Entry,
    Policy,
    PolicyVersion,
    Sentence,
    SignOff,
    User,
    Verdict,
    Version,
    append_only,
)
from claims.reading import read_pasted
from claims.reporting.exporting import record_export
from claims.reporting.selection import Selection
from claims.reviewing import (
    Shape,
    add_claim,
    breaks,
    capture,
    cite,
    describe_source,
    edit_claim,
    look_at,
    look_away,
    merge_claims,
    move_edges,
    record_verdict,
    reopen,
    save_policy,
    settle_leftover,
    sign_off,
    split_claim,
    undo_verdict,
    withdraw_citation,
)
from claims.reviewing.confidence import keep_in_confidence
from claims.reviewing.kept_words import citations_that_differ, comments_that_differ
from claims.reviewing.teamwork import assign_article, assign_claims, comment_on

pytestmark = pytest.mark.tampers

TEXT = """Quarry at Hemsund opens again

The quarry sold 31,000 tonnes of granite in 2024, foreman Nils Aker said.
"We cut “clean” stone, nothing else," Aker told the paper. It employs 45 people and 12 drivers.
A path leads 3 kilometres around it.
Nobody lives there.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One column of one row of the log, the names by which a break may call the row, and those of what rests on it."""

    row: Any
    field: Any
    names: frozenset[str]
    beside: frozenset[str]

    def __str__(self) -> str:
        return f"{self.row._meta.db_table} {self.row.pk} {self.field.column}"

    @property
    def is_address(self) -> bool:
        """Whether the row is called by another name when this is changed."""
        return self.field.column in {"article_id", "number", "key", "policy_id"}

    def write(self, how: str, *values: Any) -> None:
        """Raises DatabaseError when the database refuses it even so."""
        meta, quote = self.row._meta, connection.ops.quote_name
        sql = (
            f"UPDATE {quote(meta.db_table)} SET {quote(self.field.column)} = {how} "  # noqa: S608 - our own words
            f"WHERE {quote(meta.pk.column)} = %s"
        )
        with connection.cursor() as cursor:
            cursor.execute(sql, [*values, self.row.pk])

    def characters(self) -> Any:
        """What is stored: bytes on SQLite, a text on PostgreSQL."""
        meta, quote = self.row._meta, connection.ops.quote_name
        column = quote(self.field.column)
        stored = f"CAST({column} AS BLOB)" if connection.vendor == "sqlite" else f"{column}::text"
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT {stored} FROM {quote(meta.db_table)} WHERE {quote(meta.pk.column)} = %s",  # noqa: S608
                [self.row.pk],
            )
            return cursor.fetchone()[0]


@pytest.fixture
def history(alice: User, bob: User, carol: User, adam: User) -> Article:
    """An article with every act and every verdict; another that was deleted; policies worded anew; exports."""
    strict = Policy.objects.get(name="basic")
    save_policy(strict, rules=strict.in_force().rules() | {"figure_primary": 1}, by=adam)
    version = import_article(
        read_pasted(TEXT), metadata=Metadata(byline="Ida Holm"), origin=Version.Origin.PASTE, imported_by=adam
    )
    store_claims(version, extract(version.text))
    article = Article.objects.get(pk=version.article_id)
    _shape(article, by=alice, colleague=bob)
    _judge(article, alice, bob, carol)
    Article.objects.filter(pk=article.pk).update(policy=strict)
    article.refresh_from_db()
    sign_off(article, by=carol, reason="Names only.")
    reopen(article, by=adam, reason="A reader wrote.")
    _revise(article, by=adam, chief=carol)
    sign_off(article, by=carol, reason="Seen.")
    record_export(Selection(articles=(article.pk,)), form="csv", by=alice)
    record_export(Selection(), form="json", by=None)
    gone = import_article(
        read_pasted("Ferry stops\n\nThe ferry carried 80 cars."),
        metadata=Metadata(),
        origin=Version.Origin.PASTE,
        imported_by=adam,
    ).article
    delete_article(gone, by=adam)
    Entry.objects.append(Entry.Act.ROLE, person=adam, after={"person": "bob", "roles": ["editor"], "active": True})
    byline = {"byline": "Ida Holm"}, {"byline": "I. Holm"}
    Entry.objects.append(Entry.Act.AMENDED, person=adam, article=article, before=byline[0], after=byline[1])
    assert {act for act in Entry.Act.values if not Entry.objects.filter(act=act).exists()} <= {"position"}
    assert list(breaks()) == []
    return article


def _claim(article: Article, words: str) -> Any:
    return article.claims.get(mentions__exact=words, mentions__leads=True, merged_into=None)


def _shape(article: Article, *, by: User, colleague: User) -> None:
    version = article.versions.get()
    sentence = version.sentences.get(number=1)
    sentence.leftovers = [[sentence.start, sentence.start + 6]]
    sentence.save()
    settle_leftover(version, Span(sentence.start, sentence.start + 6), by=by)
    numbers = list(version.sentences.untouched().values_list("number", flat=True))
    look_at(version, numbers=numbers, by=by)
    look_away(version, numbers=numbers[:1], by=by)
    start = version.text.index("Nobody")
    added = add_claim(version, Span(start, start + 12), shape=Shape(kind="figure", type="count", values={}), by=by)
    move_edges(added.mentions.get(), Span(start, start + 6), by=by)
    edit_claim(added, by=by, value="0", unit="people")
    first, second = split_claim(_claim(article, "3 kilometres").mentions.get(), version.text.index("kilometres"), by=by)
    merge_claims(second, into=first, by=by)
    assign_claims([added], to=colleague, by=by)
    assign_article(article, to=colleague, by=by)
    comment_on(added, words="Is that so, @bob?", by=by)
    comment_on(added, words="Nobody, says the foreman.", by=colleague)


def _judge(article: Article, alice: User, bob: User, carol: User) -> None:
    tonnes, people, drivers = (_claim(article, words) for words in ("31,000 tonnes", "45", "12"))
    register = cite(
        tonnes, by=alice, url="https://hemsund.example/quarry", title="Register", locator="p. 2", passage="31,000 t"
    )
    cite(people, by=alice, title="Payroll", stance="contradicts")
    describe_source(register.source, said={"origin": "Mining office"}, by=alice)
    capture(register.source, text="31,000 t of granite", how="paste", by=alice)
    keep_in_confidence(by=alice, title="A driver")
    record_verdict(tonnes, outcome="verified", reviewer=alice, seen=None, note="Read it.", ticks=["saw-document"])
    withdraw_citation(register, by=bob)
    first = record_verdict(
        people, outcome="disputed", reviewer=alice, seen=None, disposition="correct", replacement="54 people"
    )
    undo_verdict(people, reviewer=alice, seen=first.pk)
    people.refresh_from_db()
    record_verdict(people, outcome="unsourced", reviewer=bob, seen=people.latest_verdict_id, note="Rang; no answer.")
    dismissed = record_verdict(drivers, outcome="dismissed", reviewer=bob, seen=None)
    record_verdict(drivers, outcome="reopened", reviewer=bob, seen=dismissed.pk)
    Article.objects.filter(pk=article.pk).update(policy=Policy.objects.get(name="basic"))
    for claim in article.claims.filter(outcome="unreviewed", merged_into=None):
        record_verdict(
            claim,
            outcome="verified",
            reviewer=carol,
            seen=claim.latest_verdict_id,
            override_reason="The foreman said so.",
        )
    Sentence.objects.filter(version__article=article).update(leftovers=[])


def _revise(article: Article, *, by: User, chief: User) -> None:
    """Another number of drivers opens a claim, a sentence is gone, another new."""
    text = TEXT.replace("12 drivers", "13 drivers").replace(
        "A path leads 3 kilometres around it.", "A wall stands 2 m high."
    )
    version = revise_article(article, read_pasted(text), origin=Version.Origin.PASTE, brought_by=by)
    carry_over(version)
    for claim in article.claims.standing().awaiting_review():
        record_verdict(
            claim,
            outcome="verified",
            reviewer=chief,
            seen=claim.latest_verdict_id,
            override_reason="The foreman said so.",
        )
    Sentence.objects.filter(version=version).update(leftovers=[])
    assert article.verdicts.filter(cause="text").exists()
    assert article.claims.gone().exists()


def _names(row: Any) -> frozenset[str]:
    if isinstance(row, Chain):
        return frozenset(f"{_record(row.key)}, entry {number}" for number in (row.number, row.number + 1))
    if isinstance(row, PolicyVersion):
        return frozenset([f"policy “{row.policy.name}”, version {row.number}"])
    if isinstance(row, Citation | Comment):
        return frozenset(f"article {row.claim.article_id}, entry {e.number}" for e in _told_of(row))
    if isinstance(row, SignOff):
        return frozenset([f"article {row.article_id}, entry {e.number}" for e in _entries_of(row)])
    place = {Entry: "entry", Verdict: "verdict", Version: "version"}[type(row)]
    return frozenset([f"{_record(row.article_id)}, {place} {row.number}"])


def _record(article: int | None) -> str:
    return f"article {article}" if article else "the general record"


def _entries_of(signed: SignOff) -> list[Entry]:
    return [e for e in Entry.objects.filter(act="signed-off") if e.after["seal"] == signed.seal()]


def _told_of(row: Citation | Comment) -> list[Entry]:
    what = type(row).__name__.lower()
    return [e for e in Entry.objects.filter(claim=row.claim_id) if row.pk in (e.after.get(what), e.before.get(what))]


def _cells(*models: type[Any]) -> Iterator[Cell]:
    """Every column of every row of the log, but for how far the work on a text is."""
    for model in models:
        for row in model.objects.order_by("pk"):
            names, beside = _names(row), frozenset[str]()
            if isinstance(row, PolicyVersion):
                beside = frozenset(name for verdict in Verdict.objects.filter(policy=row) for name in _names(verdict))
            for field in model._meta.concrete_fields:
                if field.name not in {"is_current", "extraction"}:
                    yield Cell(row=row, field=field, names=names, beside=beside)


def _flip(cell: Cell, position: int) -> None:
    """Changes one byte (on PostgreSQL a character, or the last place of what is no text). Raises DatabaseError."""
    stored = cell.characters()
    kind = cell.field.get_internal_type()
    if kind == "DateTimeField" and connection.vendor == "postgresql":
        cell.write(f"{cell.field.column} + interval '1 microsecond'")
    elif isinstance(getattr(cell.row, cell.field.attname), bool | int):
        value = getattr(cell.row, cell.field.attname)
        cell.write("%s", not value if isinstance(value, bool) else value ^ 1 or 2)
    elif isinstance(stored, bytes):
        changed = bytearray(stored)
        changed[position % len(changed)] ^= 1
        cell.write("%s" if kind == "BinaryField" else "CAST(%s AS TEXT)", bytes(changed))
    else:
        at = position % len(stored)
        changed_text = stored[:at] + chr(ord(stored[at]) ^ 1) + stored[at + 1 :]
        cell.write({"JSONField": "%s::jsonb", "BinaryField": "%s::bytea"}.get(kind, "%s"), changed_text)


def _places(cell: Cell) -> int:
    """How many single changes the cell takes: one a byte, but one alone to a number, and to a time on PostgreSQL.

    There a time is no text, and how many digits it is shown with depends on the microsecond.
    """
    value = getattr(cell.row, cell.field.attname)
    if value is None:
        return 0
    if isinstance(value, bool | int) or (
        cell.field.get_internal_type() == "DateTimeField" and connection.vendor == "postgresql"
    ):
        return 1
    return len(cell.characters())


def _found_after(change: Callable[[], None]) -> list[str] | None:
    """The places named after the change, which is then taken back; None where the database refused it."""
    try:
        with transaction.atomic():
            change()
            found = [f"{broken.place} {broken.number}" for broken in breaks()]
            transaction.set_rollback(True)
    except DatabaseError:
        return None
    return found


def _hold(cell: Cell, found: list[str] | None) -> None:
    """The row is named, and nothing that it has no part in; `found` is None where the database refused the change."""
    if found is None:
        return
    assert found, f"{cell}: not found"
    if not cell.is_address:
        assert set(found) & cell.names, f"{cell}: named {found} instead of {set(cell.names)}"
        assert set(found) <= cell.names | cell.beside, f"{cell}: named {found}"


@pytest.fixture
def unguarded() -> Iterator[None]:
    """Nothing of the database refuses a change."""
    append_only.remove(connection)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA ignore_check_constraints = ON")
    yield
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA ignore_check_constraints = OFF")


LOG = (Entry, Chain, Verdict, PolicyVersion, SignOff, Version, Citation, Comment)


@pytest.mark.parametrize("model", LOG, ids=lambda model: model.__name__)
def test_one_byte_of_any_column_of_any_row(history: Article, unguarded: None, model: type[Any]) -> None:
    changed = 0
    for number, cell in enumerate(_cells(model)):
        stored = cell.characters()
        if stored in (None, "", b""):
            how = {"BigAutoField": "1", "JSONField": "'1'"}
            kind = cell.field.get_internal_type()
            value = "CURRENT_TIMESTAMP" if kind == "DateTimeField" else how.get(kind, "'1'")
            found = _found_after(partial(cell.write, value))
        else:
            # Another place in each row, so that together they are all over the column.
            found = _found_after(partial(_flip, cell, 7 * number))
            if cell.field.null:
                _hold(cell, _found_after(partial(cell.write, "NULL")))
        _hold(cell, found)
        changed += found is not None
    assert changed > 6


@pytest.fixture
def small(alice: User, adam: User) -> Article:
    """An article imported and judged once, with one source: as little as has everything."""
    version = import_article(
        read_pasted("Bridge\n\nThe bridge is 90 m."), metadata=Metadata(), origin=Version.Origin.PASTE, imported_by=adam
    )
    store_claims(version, extract(version.text))
    claim = version.article.claims.get()
    cite(claim, by=alice, title="Säter plan", locator="sheet 4", passage="Length over all: 90 m")
    record_verdict(
        claim, outcome="verified", reviewer=alice, seen=None, note="Re-measured “all”.", ticks=["saw-document"]
    )
    return version.article


@pytest.mark.parametrize("model", [Entry, Verdict, Version, Chain, Citation], ids=lambda model: model.__name__)
def test_every_single_byte(small: Article, unguarded: None, model: type[Any]) -> None:
    changed = 0
    for cell in _cells(model):
        if isinstance(cell.row, Entry) and cell.row.act != "judged":
            continue  # one for all
        for position in range(_places(cell)):
            found = _found_after(partial(_flip, cell, position))
            _hold(cell, found)
            changed += found is not None
    assert changed > 25


# What is done to which row, and the places of which one is named: an address as it was, or as it is now.
ROWS = [
    ("an entry is deleted", "DELETE FROM claims_entry WHERE article_id = {a} AND number = 3", ["{r}, entry 3"]),
    ("the last entry is deleted", "DELETE FROM claims_entry WHERE article_id = {a} AND number = 4", ["{r}, entry 4"]),
    ("the only general entry is deleted", "DELETE FROM claims_entry WHERE article_id IS NULL",
     ["the general record, entry 1"]),
    ("all entries of an article are deleted", "DELETE FROM claims_entry WHERE article_id = {a}", ["{r}, entry 1"]),
    ("the entries change places",
     "UPDATE claims_entry SET number = 99 WHERE article_id = {a} AND number = 2;"
     "UPDATE claims_entry SET number = 2 WHERE article_id = {a} AND number = 3;"
     "UPDATE claims_entry SET number = 3 WHERE article_id = {a} AND number = 99", ["{r}, entry 2"]),
    ("an entry is renumbered", "UPDATE claims_entry SET number = 8 WHERE article_id = {a} AND number = 2",
     ["{r}, entry 2"]),
    ("the last is renumbered", "UPDATE claims_entry SET number = 8 WHERE article_id = {a} AND number = 4",
     ["{r}, entry 4"]),
    ("all are numbered one on",
     "UPDATE claims_entry SET number = number + 100 WHERE article_id = {a};"
     "UPDATE claims_entry SET number = number - 99 WHERE article_id = {a}", ["{r}, entry 1"]),
    ("one is slipped in at the end",
     "INSERT INTO claims_entry (article_id, number, act, at, before, after, previous_hash, hash) "
     "SELECT article_id, 5, act, at, before, after, hash, 'f' FROM claims_entry WHERE article_id = {a} AND number = 4",
     ["{r}, entry 5"]),
    ("one is slipped in at the beginning",
     "INSERT INTO claims_entry (article_id, number, act, at, before, after, previous_hash, hash) "
     "SELECT article_id, 0, act, at, before, after, 'e', 'f' FROM claims_entry WHERE article_id = {a} AND number = 1",
     ["{r}, entry 0"]),
    ("one moves to another article", "UPDATE claims_entry SET article_id = {a} + 7 WHERE article_id = {a} AND number = 4",
     ["{r}, entry 4"]),
    ("one moves to no article", "UPDATE claims_entry SET article_id = NULL WHERE article_id = {a} AND number = 4",
     ["the general record, entry 4", "{r}, entry 4"]),
    ("the chain is deleted", "DELETE FROM claims_chain WHERE key = {a}", ["{r}, entry 4"]),
    ("a verdict is deleted with what points at it",
     "UPDATE claims_claim SET latest_verdict_id = NULL, standing_verdict_id = NULL, outcome = 'unreviewed' WHERE article_id = {a};"
     "DELETE FROM claims_verdict WHERE article_id = {a}", ["{r}, verdict 1"]),
    ("a sign-off is slipped in",
     "INSERT INTO claims_signoff (article_id, version_id, signed_by_id, signed_at, reason, reopen_reason) "
     "SELECT article_id, version_id, reviewer_id, decided_at, '', '' FROM claims_verdict", ["{r}, entry 1"]),
    ("a policy loses its last wording", "DELETE FROM claims_policyversion WHERE number = 2",
     ["policy “basic”, version 2"]),
    ("a policy loses its first wording",
     "DELETE FROM claims_policyversion WHERE number = 1 AND policy_id = (SELECT id FROM claims_policy WHERE name = 'basic')",
     ["policy “basic”, version 1"]),
    ("a policy is called otherwise", "UPDATE claims_policy SET name = 'lax' WHERE name = 'basic'",
     ["the general record, entry 1"]),
    ("the desk gets another policy",
     "UPDATE claims_policy SET is_default = (1 = 0); UPDATE claims_policy SET is_default = (1 = 1) WHERE name = 'open'",
     ["the general record, entry 1"]),
    ("a claim stands otherwise than judged", "UPDATE claims_claim SET outcome = 'disputed' WHERE article_id = {a}",
     ["{r}, verdict 1"]),
    ("people differ no more", "UPDATE claims_claim SET is_contested = (1 = 1) WHERE article_id = {a}",
     ["{r}, verdict 1"]),
    ("the article is gone with all that was its own",
     "DELETE FROM claims_citation; UPDATE claims_claim SET latest_verdict_id = NULL, standing_verdict_id = NULL, "
     "outcome = 'unreviewed'; DELETE FROM claims_verdict; DELETE FROM claims_mention; DELETE FROM claims_claim; "
     "DELETE FROM claims_sentence; DELETE FROM claims_version; DELETE FROM claims_article", ["{r}, verdict 1"]),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "names"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_rows_that_come_go_or_move(
    small: Article, adam: User, unguarded: None, statements: str, names: list[str]
) -> None:
    basic = Policy.objects.get(name="basic")
    basic.is_default = True
    save_policy(basic, rules=basic.in_force().rules() | {"figure_primary": 1}, by=adam)

    def change() -> None:
        with connection.cursor() as cursor:
            for statement in statements.format(a=small.pk).split(";"):
                cursor.execute(statement)

    found = _found_after(change)

    if found is None:
        assert connection.vendor == "postgresql"  # whose constraints no switch turns off
        return
    assert found[: len(names)] == [name.format(r=f"article {small.pk}") for name in names]


# What is done to an article whose second text dropped its claim 2 and opened claim 1, and the place that is named.
REVISED_ROWS = [
    ("a claim that is gone stands again", "UPDATE claims_claim SET gone_in_id = NULL WHERE number = 2", "entry 7"),
    ("a claim is hidden", "UPDATE claims_claim SET gone_in_id = {second} WHERE number = 1", "entry 7"),
    ("a claim went earlier", "UPDATE claims_claim SET gone_in_id = {first} WHERE number = 2", "entry 7"),
    ("the old text is put back",
     "UPDATE claims_version SET is_current = (1 = 0); UPDATE claims_version SET is_current = (1 = 1) WHERE number = 1",
     "entry 7"),
    ("no text is the current one", "UPDATE claims_version SET is_current = (1 = 0)", "entry 7"),
    ("the new text is deleted",
     "UPDATE claims_claim SET gone_in_id = NULL; DELETE FROM claims_mention WHERE version_id = {second}; "
     "DELETE FROM claims_sentence WHERE version_id = {second}; UPDATE claims_verdict SET version_id = {first}; "
     "DELETE FROM claims_version WHERE id = {second}", "verdict 2"),
    ("it was a person and not the text that opened a claim", "UPDATE claims_verdict SET cause = '' WHERE number = 2",
     "verdict 2"),
    ("the reopening is deleted",
     "UPDATE claims_claim SET latest_verdict_id = NULL WHERE number = 1; DELETE FROM claims_verdict WHERE number = 2",
     "verdict 2"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("statements", "place"), [row[1:] for row in REVISED_ROWS], ids=[row[0] for row in REVISED_ROWS]
)
def test_what_a_new_text_did_is_proved(alice: User, bob: User, unguarded: None, statements: str, place: str) -> None:
    text = "Bridge\n\nThe bridge is 90 m.\nThe toll is 2 pounds.\n"
    first = import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE, imported_by=alice)
    store_claims(first, extract(first.text))
    article = Article.objects.get(pk=first.article_id)
    length, toll = article.claims.order_by("number")
    record_verdict(length, outcome="verified", reviewer=alice, seen=None)
    comment_on(toll, words="Since May?", by=bob)
    comment_on(toll, words="Since June.", by=alice)
    edited = read_pasted("Bridge\n\nThe bridge is 95 m.\n")
    second = revise_article(article, edited, origin=Version.Origin.PASTE, brought_by=bob)
    carry_over(second)
    assert list(breaks()) == []

    def change() -> None:
        with connection.cursor() as cursor:
            for statement in statements.format(first=first.pk, second=second.pk).split(";"):
                cursor.execute(statement)

    found = _found_after(change)

    assert found is not None
    assert found[0] == f"article {article.pk}, {place}"


# What is done to the citation and the comment of an article, and the place that is named.
WORDS = [
    ("DELETE FROM claims_citation", "entry 3"),
    ("INSERT INTO claims_citation (claim_id, source_id, stance, locator, passage, is_confidential, added_by_id, added_at) "
     "SELECT claim_id, source_id, stance, 'p. 9', passage, is_confidential, added_by_id, added_at FROM claims_citation",
     "citation {next_citation}"),
    ("UPDATE claims_citation SET withdrawn_at = added_at, withdrawn_by_id = added_by_id", "entry 3"),
    ("UPDATE claims_citation SET passage = 'a', locator = 'b'", "entry 3"),
    ("DELETE FROM claims_comment", "entry 5"),
    ("INSERT INTO claims_comment (claim_id, author_id, at, words) SELECT claim_id, author_id, at, 'No.' FROM claims_comment",
     "comment {next_comment}"),
    ("UPDATE claims_comment SET author_id = (SELECT id FROM claims_user WHERE username = 'adam')", "entry 5"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "place"), WORDS, ids=[statement[:40] for statement, _ in WORDS])
def test_citations_and_comments_that_come_go_or_change(
    small: Article, alice: User, unguarded: None, statement: str, place: str
) -> None:
    comment = comment_on(small.claims.get(), words="Over the piers?", by=alice)
    assert list(breaks()) == []

    with connection.cursor() as cursor:
        cursor.execute(statement)

    following = {"next_citation": Citation.objects.latest("id").pk if "INSERT" in statement else 0}
    following["next_comment"] = comment.pk + 1
    [broken] = breaks()
    assert f"{broken.place} {broken.number}" == f"article {small.pk}, {place.format(**following)}"


def test_entries_from_before_there_were_seals_hold_what_they_say(small: Article, alice: User, bob: User) -> None:
    citation = Citation.objects.get()
    comment = comment_on(small.claims.get(), words="Over the piers?", by=alice)
    told = {name: value for name, value in Entry.objects.get(act="cited").after.items() if name != "seal"}
    record = [
        Entry(number=1, act="cited", person=alice, claim=citation.claim, after=told),
        Entry(
            number=2,
            act="commented",
            person=alice,
            claim=citation.claim,
            after={"comment": comment.pk, "words": comment.words},
        ),
    ]
    assert list(citations_that_differ(small.pk, record)) == []
    assert list(comments_that_differ(small.pk, record)) == []

    record.append(Entry(number=3, act="withdrew", person=bob, claim=citation.claim, before=told))
    record[1].after["words"] = "Above the piers?"

    assert [broken.number for broken in citations_that_differ(small.pk, record)] == [3]
    assert [broken.number for broken in comments_that_differ(small.pk, record)] == [2]


def test_an_article_that_is_gone_without_an_entry_is_named(small: Article, adam: User, unguarded: None) -> None:
    other = import_article(
        read_pasted("Ferry stops\n\nThe ferry carried 80 cars."), metadata=Metadata(), origin=Version.Origin.PASTE
    ).article

    with connection.cursor() as cursor:
        for table in ("version", "article"):
            column = "id" if table == "article" else "article_id"
            cursor.execute(f"DELETE FROM claims_{table} WHERE {column} = {other.pk}")  # noqa: S608 - our own words

    assert [str(broken) for broken in breaks()] == [
        f"article {other.pk}: is gone, and the record does not say that it was deleted"
    ]
