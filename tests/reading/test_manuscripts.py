import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.reading import (
    Manuscript,
    TextRefused,
    limit_of_sources,
    media_type_of_source,
    read_file,
    read_pasted,
)
from claims.reading.decoding import FROM_UTF16, FROM_WINDOWS
from claims.reading.manuscripts import RESTORED
from claims.reading.normalising import normalise_text
from tests.reading.pdf_files import pdf

LINE = "Mayor Grön paid “€300” – twice.\n"


@pytest.mark.parametrize(
    ("raw", "text", "notes"),
    [
        pytest.param(LINE.encode(), LINE.strip(), (), id="UTF-8"),
        pytest.param(LINE.encode("utf-8-sig"), LINE.strip(), (), id="UTF-8 with a byte order mark"),
        pytest.param(LINE.encode("utf-16"), LINE.strip(), (str(FROM_UTF16),), id="UTF-16, its own order"),
        pytest.param(
            b"\xfe\xff" + LINE.encode("utf-16-be"), LINE.strip(), (str(FROM_UTF16),), id="UTF-16, big end first"
        ),
        pytest.param(LINE.encode("cp1252"), LINE.strip(), (str(FROM_WINDOWS),), id="Windows-1252"),
        pytest.param(b"One\r\nTwo\r\n", "One\nTwo", (), id="CRLF"),
        pytest.param(
            b"\xe2\x80\x9cTr\xc3\xa9s\xe2\x80\x9d \xef\xbf\xbd",
            "“Trés” \ufffd",
            ("Characters already lost before they came here (\ufffd): 1.",),
            id="characters lost earlier",
        ),
    ],
)
def test_reads_a_file(raw, text, notes):
    assert read_file(raw, name="town.txt") == Manuscript(text=text, notes=notes, original=raw, name="town.txt")


def test_reads_what_was_pasted_and_keeps_no_bytes():
    assert read_pasted("One\r\ntwo\x00.") == Manuscript(text="One\ntwo.")


def test_puts_back_quotation_marks_that_latin_1_made_control_characters():
    manuscript = read_pasted("\x93We don\x92t know\x85\x94 \x96 twice\x81")

    assert manuscript == Manuscript(text="“We don’t know…” – twice", notes=(str(RESTORED),))


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "There is nothing in this file."),
        (b" \r\n\t", "There is no text in it."),
        (b"\xef\xbb\xbf", "There is no text in it."),
        (b"%PDF-1.7 ...", "This is a PDF, not plain text."),
        (b"PK\x03\x04word", "This is a Word or other packed document, not plain text."),
        (b"\xd0\xcf\x11\xe0\xa1", "This is a Word document, not plain text."),
        (b"{\\rtf1 Town}", "This is an RTF document, not plain text."),
        (b"\x89PNG\r\n", "This is a picture, not plain text."),
        (b"Town\x00hall", "This is not plain text: it holds NUL bytes."),
        ("One\nTwo — three “four”".encode()[:-2], "Line 2 is damaged: this is UTF-8 with bytes in it that are not."),
        ("Мэр города\nзаплатил".encode("koi8-r"), "Line 1 is neither UTF-8 nor Windows-1252."),
        (b"One\nTwo \x81 three", "Line 2 is neither UTF-8 nor Windows-1252."),
        (
            "One\nTwo 😀".encode("utf-16")[:-2],
            "Line 2 is damaged: the file begins as UTF-16 and does not go on as such.",
        ),
        ("One\nTwo".encode("utf-16")[:-1], "Line 2 is damaged: the file begins as UTF-16 and does not go on as such."),
    ],
)
def test_refuses_a_file_in_one_sentence(raw, sentence):
    with pytest.raises(TextRefused) as refusal:
        read_file(raw)

    assert str(refusal.value).startswith(sentence)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "There is no text in it."),
        (" \n\t\r\n", "There is no text in it."),
        ("One\nTwo \ud83d", "Line 2 holds half a character (a lone surrogate): copy the text anew."),
    ],
)
def test_refuses_what_was_pasted_in_one_sentence(words, sentence):
    with pytest.raises(TextRefused) as refusal:
        read_pasted(words)

    assert str(refusal.value) == sentence


def test_the_limit_counts_bytes_of_utf_8(settings):
    settings.ARTICLE_MAX_BYTES = 1000

    assert len(read_pasted("é" * 500).text) == 500
    with pytest.raises(TextRefused) as refusal:
        read_pasted("é" * 500 + "a")
    assert str(refusal.value) == "The text is too long: an article may hold 1,000 bytes. Import it in parts."


def test_the_limit_is_that_of_the_text_not_of_its_file(settings):
    settings.ARTICLE_MAX_BYTES = 10

    assert read_file("0123456789".encode("utf-16")).text == "0123456789"
    with pytest.raises(TextRefused, match="The text is too long"):
        read_file(b" " * 44)


def test_a_pdf_may_be_four_times_as_large_as_its_text(settings):
    settings.SOURCE_MAX_BYTES = 1000
    raw = pdf(["Of nine cranes three stand idle."])

    read = read_file(raw + b" " * (4000 - len(raw)), media_type="application/pdf", limit=limit_of_sources())

    assert (read.text, read.pages) == ("Of nine cranes three stand idle.", (0,))
    with pytest.raises(TextRefused) as refusal:
        read_file(raw + b" " * (4001 - len(raw)), media_type="application/pdf", limit=limit_of_sources())
    assert str(refusal.value) == (
        "This PDF is too large: 4,000 bytes are read at most. Upload the pages that matter, or paste their words."
    )


@pytest.mark.parametrize(
    ("name", "raw", "media_type"),
    [
        ("report.PDF", b"", "application/pdf"),
        ("download", b"%PDF-1.4", "application/pdf"),
        ("page.html", b"<p>", "text/html"),
        ("notes.md", b"Town", "text/plain"),
    ],
)
def test_a_file_of_a_source_may_be_a_pdf(name, raw, media_type):
    assert media_type_of_source(name, raw) == media_type


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("town.txt", "town.txt"),
        ("caf\udce9\n.txt", "caf? .txt"),
        ("x" * 300 + ".txt", "x" * 251 + ".txt"),
    ],
)
def test_keeps_a_name_that_any_database_takes(name, kept):
    assert read_file(b"Town", name=name).name == kept


@given(st.one_of(st.binary(), st.text().map(str.encode), st.text().map(lambda words: words.encode("utf-16"))))
def test_any_bytes_are_read_or_refused(raw):
    try:
        text = read_file(raw).text
    except TextRefused:
        return
    assert text
    assert text == normalise_text(text)
