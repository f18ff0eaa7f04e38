"""The text of an OpenDocument text, as LibreOffice and others save it."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from claims.reading import Manuscript, TextRefused, media_type_of, read_file
from claims.reading.contents import Contents
from claims.reading.open_documents import FROM_OPEN_DOCUMENT, language_of_open_document, read_open_document
from tests.reading.packed_files import DECLARED, packed

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        *((same, same) for same in ("office", "text", "table", "style")),
        ("svg", "svg-compatible"),
        ("draw", "drawing"),
    )
)
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def document(body: str, *, declared: str = "", styles: str = "", kind: str = "text") -> bytes:
    """A packed document whose body is `body`, with its own `styles`."""
    styles = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    body = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    xml = f'<?xml version="1.0"?>{declared}<office:document-content {NAMES}>{styles}{body}</office:document-content>'
    return packed(xml, name="content.xml")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param("<text:h>Town hall</text:h><text:p>Two <text:span>more</text:span></text:p>", "Town hall\nTwo more\n", id="paragraphs"),
        pytest.param("<text:p/><text:p>One</text:p>", "\nOne\n", id="an empty paragraph"),
        pytest.param('<text:p>a<text:tab/>b<text:line-break/>c<text:s/>d<text:s text:c="3"/>e</text:p>', "a\tb\nc d   e\n", id="tab, break, spaces"),
        pytest.param("<text:p>one\n   line</text:p>\n  ", "one line\n", id="white space of the file"),
        pytest.param('<text:p>a<text:s text:c="99999999999"/>b<text:s text:c="x"/></text:p>', f"a{' ' * 40}b \n", id="very many spaces"),
        pytest.param("<text:p>see <text:a>a link</text:a></text:p>", "see a link\n", id="a link"),
        pytest.param(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region>"
            "</text:tracked-changes><text:p>a<text:change/><text:change-start/>new<text:change-end/></text:p>",
            "anew\n",
            id="tracked changes",
        ),
        pytest.param(
            "<text:p>word<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body>"
            "</text:note> on</text:p>",
            "word on\n",
            id="a note",
        ),
        pytest.param("<text:p>a<office:annotation><text:p>comment</text:p></office:annotation>b</text:p>", "ab\n", id="a comment"),
        pytest.param('<text:p>seen<text:span text:style-name="T1">hidden</text:span>!</text:p>', "seen!\n", id="hidden words"),
        pytest.param('<text:p>a</text:p><text:p text:style-name="T1">hidden</text:p>', "a\n", id="a hidden paragraph"),
        pytest.param('<text:section text:display="none"><text:p>hidden</text:p></text:section><text:p>a</text:p>', "a\n", id="a hidden section"),
        pytest.param("<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>", "one\n", id="a list"),
        pytest.param("<text:p><text:date>9 May</text:date></text:p>", "9 May\n", id="a field"),
        pytest.param(
            "<table:table><table:table-row><table:table-cell><text:p>2025</text:p></table:table-cell>"
            "<table:table-cell><text:p>4,200</text:p></table:table-cell></table:table-row></table:table>",
            "2025\t4,200\t\n",
            id="a table",
        ),
        pytest.param(
            "<text:p><draw:frame><svg:desc>a crane</svg:desc><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>",
            "boxed\n\n",
            id="a box, and what a picture is called",
        ),
        pytest.param('<text:p><a:t xmlns:a="urn:drawing">alien</a:t></text:p>', "\n", id="words of another vocabulary"),
    ],
)  # fmt: skip
def test_what_a_reader_sees_is_read(body, text):
    styles = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'

    assert read_open_document(document(body, styles=styles)) == Contents(text, str(FROM_OPEN_DOCUMENT))


def test_a_file_is_known_by_the_end_of_its_name():
    raw = document("<text:h>Town hall burns</text:h><text:p>It cost €3.</text:p>")

    manuscript = read_file(raw, name="Town.ODT", media_type=media_type_of("Town.ODT"))

    assert manuscript == Manuscript(
        text="Town hall burns\nIt cost €3.", notes=(str(FROM_OPEN_DOCUMENT),), original=raw, name="Town.ODT"
    )


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"Town hall", id="plain text"),
        pytest.param(b"PK\x03\x04Town hall", id="a damaged file"),
        pytest.param(document("<text:p/>")[:-40], id="the end is missing"),
        pytest.param(packed("<p/>"), id="another packed file"),
        pytest.param(packed("\x07\x1fnothing to see", name="content.xml"), id="one with a password"),
        pytest.param(document("<text:p>4,200</text:p>", kind="spreadsheet"), id="a spreadsheet"),
    ],
)
def test_refuses_what_is_no_such_document(raw):
    with pytest.raises(TextRefused, match="no OpenDocument text that can be read"):
        read_open_document(raw)


def test_refuses_a_document_that_unpacks_to_more_than_any_article_needs(monkeypatch):
    monkeypatch.setattr("claims.reading.packed.UNPACKED", 100_000)

    with pytest.raises(TextRefused, match="too large to be read"):
        read_open_document(document("<text:p/>" * 20_000))


def test_refuses_a_document_of_very_many_parts(monkeypatch):
    monkeypatch.setattr("claims.reading.packed.MEMBERS", 3)
    raw = BytesIO(document("<text:p>a</text:p>"))
    with ZipFile(raw, "a") as archive:
        for number in range(3):
            archive.writestr(f"Pictures/{number}.png", b"")

    with pytest.raises(TextRefused, match="no OpenDocument text that can be read"):
        read_open_document(raw.getvalue())


def test_refuses_a_document_that_is_nested_too_deeply():
    with pytest.raises(TextRefused, match="nested too deeply"):
        read_open_document(document("<text:section>" * 300 + "</text:section>" * 300))


@pytest.mark.parametrize(("declared", "words"), DECLARED)
def test_refuses_a_document_that_declares_names(declared, words):
    with pytest.raises(TextRefused, match="no OpenDocument text that can be read"):
        read_open_document(document(f"<text:p>{words}</text:p>", declared=declared))


def test_a_document_declares_its_language():
    raw = BytesIO(document("<text:p>4,200</text:p>"))
    assert read_file(raw.getvalue(), media_type=MEDIA_TYPE).language == ""

    with ZipFile(raw, "a") as archive:
        archive.writestr("styles.xml", '<s><style:text-properties fo:language="da" fo:country="DK"/></s>')
    assert read_file(raw.getvalue(), media_type=MEDIA_TYPE).language == "da"

    with ZipFile(raw, "a") as archive:
        archive.writestr("meta.xml", "<m><dc:language>nb-NO</dc:language></m>")
    assert read_file(raw.getvalue(), media_type=MEDIA_TYPE).language == "nb"


def test_what_is_no_document_declares_nothing():
    assert language_of_open_document(b"PK") == ""
