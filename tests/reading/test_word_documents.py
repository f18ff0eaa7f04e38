"""The text of a Word document."""

import pytest

from claims.reading import Manuscript, TextRefused, media_type_of, read_file
from claims.reading.contents import Contents
from claims.reading.word_documents import FROM_WORD, read_word_document
from tests.reading.packed_files import DECLARED, packed

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str, *, declared: str = "", names: str = WORD) -> bytes:
    """A packed document whose body is `body`, with `w:` for Word's own elements."""
    return packed(f'<?xml version="1.0"?>{declared}<w:document {names}><w:body>{body}</w:body></w:document>')


def run(words: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{words}</w:t></w:r>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param(f"<w:p>{run('Town')}{run(' hall')}</w:p><w:p>{run('Two')}</w:p>", "Town hall\nTwo\n", id="paragraphs"),
        pytest.param(f"<w:p/><w:p>{run('One')}</w:p>", "\nOne\n", id="an empty paragraph"),
        pytest.param("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "a\tb\nc\n", id="tab and break"),
        pytest.param("<w:p><w:r><w:t>2</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/></w:r></w:p>", "2\u20111\u00ad\n", id="hyphens"),
        pytest.param("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a\n", id="stops of tabs"),
        pytest.param(f"<w:p><w:hyperlink>{run('a link')}</w:hyperlink></w:p>", "a link\n", id="a link"),
        pytest.param(f"<w:p><w:ins>{run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>", "new\n", id="tracked changes"),
        pytest.param(f"<w:p><w:moveFrom>{run('x')}</w:moveFrom>{run('a')}<w:moveTo>{run('x')}</w:moveTo></w:p>", "ax\n", id="a tracked move"),
        pytest.param(f"<w:p>{run('seen')}{run('hidden', '<w:vanish/>')}{run('!')}</w:p>", "seen!\n", id="hidden words"),
        pytest.param(f"<w:p>{run('seen', '<w:vanish w:val="0"/>')}</w:p>", "seen\n", id="words that are not hidden"),
        pytest.param("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>", "\n", id="the code of a field"),
        pytest.param(
            f"<w:tbl><w:tr><w:tc><w:p>{run('2025')}</w:p></w:tc><w:tc><w:p>{run('4,200')}</w:p></w:tc></w:tr></w:tbl>",
            "2025\t4,200\t\n",
            id="a table",
        ),
        pytest.param(
            '<w:p><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<mc:Choice>{run('once')}</mc:Choice><mc:Fallback>{run('once')}</mc:Fallback></mc:AlternateContent></w:p>",
            "once\n",
            id="what older programs are given",
        ),
        pytest.param('<w:p><a:t xmlns:a="urn:drawing">alien</a:t></w:p>', "\n", id="words of a drawing"),
    ],
)  # fmt: skip
def test_what_a_reader_sees_is_read(body, text):
    assert read_word_document(document(body)) == Contents(text, str(FROM_WORD))


def test_the_strict_form_is_read_too():
    names = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'

    assert read_word_document(document(f"<w:p>{run('Town')}</w:p>", names=names)).words == "Town\n"


def test_a_file_is_known_by_the_end_of_its_name():
    raw = document(f"<w:p>{run('Town hall burns')}</w:p><w:p>{run('It cost €3.')}</w:p>")

    manuscript = read_file(raw, name="Town.DOCX", media_type=media_type_of("Town.DOCX"))

    assert manuscript == Manuscript(
        text="Town hall burns\nIt cost €3.", notes=(str(FROM_WORD),), original=raw, name="Town.DOCX"
    )


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"Town hall", id="plain text"),
        pytest.param(b"PK\x03\x04Town hall", id="a damaged file"),
        pytest.param(document("<w:p/>")[:-40], id="the end is missing"),
        pytest.param(packed("<p/>", name="content.xml"), id="another packed file"),
        pytest.param(packed("<w:document"), id="half a document"),
        pytest.param(packed(""), id="an empty document"),
    ],
)
def test_refuses_what_is_no_such_document(raw):
    with pytest.raises(TextRefused, match="no Word document that can be read"):
        read_word_document(raw)


def test_refuses_a_document_that_unpacks_to_more_than_any_article_needs(monkeypatch):
    monkeypatch.setattr("claims.reading.packed.UNPACKED", 100_000)

    with pytest.raises(TextRefused, match="too large to be read"):
        read_word_document(document("<w:p/>" * 20_000))


def test_refuses_a_document_that_is_nested_too_deeply():
    with pytest.raises(TextRefused, match="nested too deeply"):
        read_word_document(document("<w:sdt>" * 300 + "</w:sdt>" * 300))


@pytest.mark.parametrize(("declared", "words"), DECLARED)
def test_refuses_a_document_that_declares_names(declared, words):
    with pytest.raises(TextRefused, match="no Word document that can be read"):
        read_word_document(document(f"<w:p>{run(words)}</w:p>", declared=declared))
