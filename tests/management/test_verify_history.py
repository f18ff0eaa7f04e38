"""verify_history holds the record against heads that were kept outside the database."""

import json
import quopri
import socket
from base64 import encodebytes

import pytest
from django.core.management import CommandError, call_command

from claims.models import Entry
from claims.reviewing import record_verdict
from tests.tampering import tamper


@pytest.fixture
def article(make_article, alice):
    """Three verdicts, entries 1 to 3; one entry in the general record."""
    article = make_article()
    for claim in article.claims.order_by("number")[:3]:
        record_verdict(claim, outcome="unsourced", reviewer=alice, seen=None, note="Nothing found.")
    Entry.objects.append("role", person=alice, after={"person": "bob", "roles": ["editor"]})
    return article


@pytest.fixture
def kept(article, capsys, tmp_path):
    """A file with the heads as they are now."""
    call_command("verify_history", print_heads=True)
    path = tmp_path / "heads.jsonl"
    path.write_text(capsys.readouterr().out)
    return path


def rewrite(article):
    """Writes the whole record of the article anew, each entry sealed as it should be, the second judged otherwise."""
    entries = list(Entry.objects.filter(article=article).order_by("number"))
    tamper("DELETE FROM claims_entry WHERE article_id IS NOT NULL")
    previous = ""
    for entry in entries:
        if entry.number == 2:
            entry.after = entry.after | {"note": "Found after all."}
        entry.previous_hash, entry._state.adding = previous, True
        entry.save()
        previous = entry.hash
    tamper(f"UPDATE claims_chain SET hash = '{previous}' WHERE key = {article.pk}")  # noqa: S608 - our own words


def test_prints_the_end_of_each_chain_a_line_each(article, capsys):
    call_command("verify_history", print_heads=True)

    printed = capsys.readouterr()
    last, general = Entry.objects.get(article=article, number=3), Entry.objects.get(article=None)
    assert sorted(map(json.loads, printed.out.splitlines()), key=lambda head: head["number"]) == [
        {"article": None, "number": 1, "hash": general.hash},
        {"article": article.pk, "number": 3, "hash": last.hash},
    ]
    assert printed.err == "The history holds: 3 verdict(s) in 1 article(s), 4 entries of the record.\n"


def test_prints_that_of_one_article_alone(article, capsys):
    call_command("verify_history", article=[article.pk], print_heads=True)

    assert [json.loads(line)["article"] for line in capsys.readouterr().out.splitlines()] == [article.pk]


def test_holds_against_what_was_kept_though_it_has_grown(article, kept, bob, capsys):
    record_verdict(article.claims.get(number=4), outcome="disputed", reviewer=bob, seen=None, note="Wrong sum.")

    call_command("verify_history", head=[kept])

    assert capsys.readouterr().out == (
        "The history holds: 4 verdict(s) in 1 article(s), 5 entries of the record, 2 kept head(s).\n"
    )


@pytest.mark.tampers
def test_finds_that_the_tail_was_cut_off(article, kept):
    claim = article.claims.get(number=3)
    second = article.entries.get(number=2)
    tamper(
        "DELETE FROM claims_entry WHERE article_id IS NOT NULL AND number = 3",
        f"UPDATE claims_chain SET number = 2, hash = '{second.hash}' WHERE key = {article.pk}",  # noqa: S608 - our own words
        f"UPDATE claims_claim SET outcome = 'unreviewed', standing_verdict_id = NULL, latest_verdict_id = NULL "  # noqa: S608 - our own words
        f"WHERE id = {claim.pk}",
        "DELETE FROM claims_verdict WHERE number = 3",
    )

    call_command("verify_history")
    with pytest.raises(
        CommandError, match=rf"broken at article {article.pk}, entry 3: was kept as a head and is missing"
    ):
        call_command("verify_history", head=[kept])


@pytest.mark.tampers
def test_finds_that_the_whole_chain_was_written_anew(article, kept):
    rewrite(article)

    call_command("verify_history")
    with pytest.raises(CommandError, match=rf"broken at article {article.pk}, entry 3: is not what was kept as a head"):
        call_command("verify_history", head=[kept])


@pytest.mark.parametrize(
    "line",
    ["no JSON", "[]", '{"article": 1}', '{"article": "1", "number": 2, "hash": "a"}', '{"article": 1, "number": 2}'],
)
def test_refuses_what_is_no_head_and_names_the_line(article, tmp_path, line):
    path = tmp_path / "heads.jsonl"
    path.write_text(f"\n{line}\n")

    with pytest.raises(CommandError, match="line 2 is no head"):
        call_command("verify_history", head=[path])


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_refuses_a_file_that_it_cannot_read(article, tmp_path, content):
    path = tmp_path / "heads.jsonl"
    if content:
        path.write_bytes(content)

    with pytest.raises(CommandError, match=r"heads\.jsonl cannot be read\."):
        call_command("verify_history", head=[path])


class TestExports:
    def test_are_entries_with_the_number_of_rows(self, client, vera, article):
        client.force_login(vera)

        client.get("/reports/verdicts.json?kind=figure").getvalue()

        entry = Entry.objects.get(act="exported")
        assert (entry.article, entry.person) == (None, vera)
        assert entry.after == {"rows": 2, "format": "json", "filters": {"kind": "figure"}}

    @pytest.mark.parametrize("path", ["/articles/{pk}/verdicts.csv", "/reports/verdicts.csv?article={pk}"])
    def test_of_one_article_are_in_its_own_record(self, client, vera, article, path):
        client.force_login(vera)

        client.get(path.format(pk=article.pk)).getvalue()

        assert Entry.objects.get(act="exported").article == article

    def test_carry_the_end_of_the_record_that_can_be_kept(self, client, vera, article, tmp_path, capsys):
        client.force_login(vera)
        head = client.get(f"/articles/{article.pk}/verdicts.csv").headers["Record-Head"]
        path = tmp_path / "heads.jsonl"
        path.write_text(head)

        call_command("verify_history", head=[path])

        assert json.loads(head) == {"article": article.pk, "number": 4, "hash": Entry.objects.get(act="exported").hash}
        assert "1 kept head(s)" in capsys.readouterr().out

    def test_in_json_hold_the_end_of_the_record_of_each_article(self, client, vera, article):
        client.force_login(vera)

        rows = json.loads(client.get("/reports/verdicts.json").getvalue())

        last = Entry.objects.get(article=article, number=3)
        assert [row["record"] for row in rows] == [{"number": 3, "hash": last.hash}] * 4

    def test_by_the_command_are_the_machine_s(self, article, tmp_path):
        call_command("export_verdicts", article=[article.pk], output=tmp_path / "report.csv")

        entry = Entry.objects.get(act="exported")
        assert (entry.person, entry.article, entry.after["rows"]) == (None, article, 4)

    def test_from_the_admin_site_too(self, client, adam, article):
        client.force_login(adam)

        client.post("/admin/claims/article/", {"action": "export_verdicts", "_selected_action": [article.pk]})

        assert Entry.objects.get(act="exported").person == adam


class TestMail:
    @pytest.fixture(autouse=True)
    def _set_up(self, settings):
        settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
        settings.RECORD_MAIL_TO = ["record@desk.example", "archive@desk.example"]
        settings.RECORD_MAIL_FROM = "factcheck@desk.example"
        settings.CAN_MAIL_RECORD = True

    @pytest.fixture
    def saved(self, article, mailoutbox, tmp_path):
        """A function that saves the mail that was sent as mail programs do, each in its way."""

        def save(way):
            call_command("verify_history", mail=True)
            (mail,) = mailoutbox
            path = tmp_path / "heads.eml"
            path.write_bytes(_ways(mail)[way])
            return path

        return save

    def test_holds_the_end_of_each_chain_for_those_who_keep_it(self, article, mailoutbox):
        call_command("verify_history", mail=True)

        (mail,) = mailoutbox
        assert mail.to == ["record@desk.example", "archive@desk.example"]
        assert mail.from_email == "factcheck@desk.example"
        assert mail.subject.startswith("factcheck: heads of the record, 20")
        heads = [json.loads(line) for line in mail.body.splitlines() if line.startswith("{")]
        assert [(head["article"], head["number"]) for head in heads] == [(None, 1), (article.pk, 3)]
        assert "Harbour" not in mail.body

    @pytest.mark.parametrize("way", ["as sent", "base64", "quoted-printable", "CRLF", "mailbox", "forwarded"])
    def test_as_it_was_saved_is_held_against_the_record(self, article, saved, capsys, way):
        path = saved(way)
        capsys.readouterr()

        call_command("verify_history", head=[path])

        assert "2 kept head(s)" in capsys.readouterr().out

    @pytest.mark.tampers
    def test_as_it_was_saved_shows_that_the_record_was_written_anew(self, article, saved):
        path = saved("as sent")
        rewrite(article)

        with pytest.raises(CommandError, match=r"entry 3: is not what was kept as a head"):
            call_command("verify_history", head=[path])

    @pytest.mark.tampers
    def test_tells_that_the_history_is_broken(self, article, mailoutbox):
        tamper("UPDATE claims_entry SET act = 'cited' WHERE number = 2 AND article_id IS NOT NULL")

        with pytest.raises(CommandError, match="broken at article"):
            call_command("verify_history", mail=True)

        assert mailoutbox[0].subject == "factcheck: the history does not hold"
        assert f"article {article.pk}, entry 2: was changed" in mailoutbox[0].body

    def test_that_is_not_set_up_is_one_sentence(self, article, settings):
        settings.CAN_MAIL_RECORD = False

        with pytest.raises(CommandError, match=r"^Mail is not set up: set EMAIL_HOST and RECORD_MAIL_TO"):
            call_command("verify_history", mail=True)

    def test_that_cannot_be_sent_is_one_sentence(self, article, settings):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            options = {"host": "127.0.0.1", "port": probe.getsockname()[1], "timeout": 5}
            backend = "django.core.mail.backends.smtp.EmailBackend"
            settings.MAILERS = {"default": {"BACKEND": backend, "OPTIONS": options}}

            with pytest.raises(CommandError, match=r"^The mail could not be sent: .*refused"):
                call_command("verify_history", mail=True)

    def test_without_heads_is_refused(self, article, tmp_path):
        path = tmp_path / "other.eml"
        path.write_text("From: bob@desk.example\nSubject: Lunch?\n\nAt noon.\n")

        with pytest.raises(CommandError, match=r"other\.eml is a mail without heads\."):
            call_command("verify_history", head=[path])


def _ways(mail):
    """The mail as a file: as it was sent, in other encodings, in a mailbox, forwarded by somebody."""
    header = (
        "From: factcheck@desk.example\nSubject: heads\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    )
    sent, body = mail.message().as_bytes(), mail.body.encode()
    quoted = "".join(f"> {line}\n" for line in mail.body.splitlines())
    return {
        "as sent": sent,
        "base64": f"{header}Content-Transfer-Encoding: base64\n\n".encode() + encodebytes(body),
        "quoted-printable": f"{header}Content-Transfer-Encoding: quoted-printable\n\n".encode()
        + quopri.encodestring(body),
        "CRLF": sent.replace(b"\n", b"\r\n"),
        "mailbox": b"From factcheck@desk.example Sun Mar  1 03:15:00 2026\n" + sent,
        "forwarded": f"{header}\nFor you.\n\n{quoted}".encode(),
    }
