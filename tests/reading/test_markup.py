"""The readable text of a web page."""

import pytest

from claims.reading import TextRefused, read_file
from claims.reading.contents import Contents
from claims.reading.markup import read_page


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One <b>bold</b>ly said.<p>Two.", "One boldly said.\nTwo."),
        ("<p>First<br>second</p>tail", "First\nsecond\ntail"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("<table><caption>Trees</caption><tr><th>Year<th>Planted<tr><td>2025<td>4,200</table>", "Trees\nYear Planted\n2025 4,200"),
        ("<figure><img alt='no'><figcaption>The port</figcaption></figure>", "The port"),
        ("<p>Fish &amp; chips&nbsp;&mdash; &#8364;4</p>", "Fish & chips\u00a0— €4"),
        ("<p>A\n   line\tbroken   up</p>", "A line broken up"),
        ("<head><title>T</title></head><body>Text", "Text"),
        ("<title>T</title><nav>Home</nav><main><p>Text</main>", "Text"),
        ("<p>Seen</p><script>x()</script><style>p{}</style><noscript>n</noscript><template>t</template>", "Seen"),
        ("<p>Seen<!-- not --> here</p>", "Seen here"),
        ("<p hidden>no</p><p aria-hidden='true'>no</p><p>Seen</p>", "Seen"),
        ("<header>Site</header><nav>Home</nav><p>Text</p><aside>More</aside><form>Mail</form><footer>©</footer>", "Text"),
        ("<div>Teaser</div><main><header><h1>Head</h1></header><p>Text</p></main><div>More</div>", "Head\nText"),
        ("<div>Teaser</div><article><p>Text</p></article>", "Text"),
        ("<article>One</article><article>Two</article>", "One\nTwo"),
        ("<main>One</main><main>Two</main>", "One\nTwo"),
        ("Just words", "Just words"),
        ("<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Text</p></body></html>", "Text"),
        ("<p>Unclosed <i>tags<p>go on", "Unclosed tags\ngo on"),
        ("", ""),
        ("<", "<"),
        ("<!doctype html>", ""),
    ],
)  # fmt: skip
def test_every_paragraph_is_a_line(page, text):
    assert read_page(page.encode()) == Contents(text)


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        ("<p>für</p>".encode(), "", "für"),
        ("<p>für</p>".encode(), "utf-8", "für"),
        ("<p>für</p>".encode("latin-1"), "iso-8859-1", "für"),
        ("<meta charset=iso-8859-2><p>łódź</p>".encode("iso-8859-2"), "", "łódź"),
        ("<meta http-equiv=x content='text/html; charset=koi8-r'><p>порт</p>".encode("koi8-r"), "", "порт"),
        # what came with the page counts before what it names, unless the bytes are not in it
        ("<meta charset=koi8-r><p>für</p>".encode(), "utf-8", "für"),
        ("<meta charset=koi8-r><p>порт</p>".encode("koi8-r"), "utf-8", "порт"),
        # names that Python knows and the web does not
        ("<meta charset=punycode><p>für</p>".encode(), "", "für"),
        ("<p>für</p>".encode(), "zlib", "für"),
        ("<p>für</p>".encode(), "no such", "für"),
        ("<p>“für”</p>".encode("cp1252"), "latin1", "“für”"),
        ("\ufeff<p>für</p>".encode(), "koi8-r", "für"),
    ],
)
def test_the_charset_is_what_came_with_it_or_what_it_names(raw, charset, text):
    assert read_page(raw, charset).words == text


@pytest.mark.parametrize(
    ("page", "refusal"),
    [
        (b"<div>" * 300 + b"x", "nested too deeply"),
        (b"<table><td>" * 50_000, "nested too deeply"),
        (b"<p>x" * 300_001, "too many parts"),
        (b"%PDF-1.7", "a PDF"),
        (b"a\0b", "NUL bytes"),
    ],
)
def test_what_keeps_its_reader_busy_is_refused(page, refusal):
    with pytest.raises(TextRefused, match=refusal):
        read_page(page)


def test_a_tag_of_very_many_attributes_is_read():
    page = b"<p " + b" ".join(b"a%d=1" % number for number in range(200_000)) + b">Text"

    assert read_page(page) == Contents("Text")


def test_a_page_is_a_manuscript_like_any_other():
    read = read_file(b"<p>Caf&#101;&#769;</p>", name="page.html", media_type="text/html")

    assert (read.text, read.original, read.name) == ("Café", b"<p>Caf&#101;&#769;</p>", "page.html")
