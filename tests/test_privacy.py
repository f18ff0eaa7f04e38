"""The draft of an article never leaves the machine: no request that the program makes carries any of it."""

import ast
import errno
import re
import subprocess
import sys

import pytest
from django.conf import settings

from claims.fetching import network as networks
from claims.importing.storing import Metadata, import_article
from claims.models import Capture, Version
from claims.reading import read_pasted
from claims.reviewing import cite, record_verdict
from tests.fetching.site import open_site
from tests.test_house import MODULES, ROOT, TEMPLATES, found

# Whatever opens a connection, or can be told to by a URL.
TALKATIVE = {
    *("socket", "socketserver", "ssl", "asyncio", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib"),
    *(
        "telnetlib",
        "xmlrpc",
        "webbrowser",
        "requests",
        "httpx",
        "urllib3",
        "aiohttp",
        "pycurl",
        "websockets",
        "niquests",
    ),
    *("django.core.mail", "ctypes", "multiprocessing", "subprocess"),
}
DRAFT = """Quillon yard admits to sinking barges

The quillon yard sank 4,200 barges, said Warden Ida Quillonsdotter.
"We began too late," she told the quillon council.
"""


@pytest.fixture
def site(monkeypatch, settings):
    """The only site of a network that has nothing else; fetching is switched on."""
    settings.FETCH_SOURCES = True
    with open_site() as site:
        monkeypatch.setattr(networks, "PUBLIC", site.network)
        yield site


@pytest.fixture
def version(adam, django_capture_on_commit_callbacks):
    """The draft, imported with its claims."""
    with django_capture_on_commit_callbacks(execute=True):
        return import_article(
            read_pasted(DRAFT), metadata=Metadata(byline="Per Quillon"), origin=Version.Origin.PASTE, imported_by=adam
        )


def test_a_fetch_sends_the_link_of_the_source_and_nothing_else(site, client, alice, version):
    """From the import to the verdict, with everything of the article and of the people in reach."""
    client.force_login(alice)
    claim = version.article.claims.earliest("number")
    citation = cite(claim, by=alice, url=f"{site.url}barges", title="Quillon register", passage="quillon barges")
    page = client.get(claim.get_absolute_url())

    response = client.post(
        f"/citations/{citation.pk}/text/fetch/",
        headers={"Referer": f"http://testserver{claim.get_absolute_url()}", "User-Agent": "Quillon browser"},
    )
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="As the quillon register says.")

    assert (page.status_code, response.status_code) == (200, 302)
    assert Capture.objects.get().text == "The port has 30 berths."
    assert site.asked_for == ["source.example"]
    (heard,) = site.heard
    lines = heard.decode("ascii").split("\r\n")
    assert lines == [
        "GET /barges HTTP/1.1",
        f"Host: source.example:{site.port}",
        "User-Agent: factcheck",
        "Accept: text/html, application/pdf;q=0.9, text/plain;q=0.9, text/*;q=0.8",
        "Accept-Encoding: gzip",
        "Connection: close",
        "",
        "",
    ]
    assert b"quillon" not in heard.lower()


def test_importing_judging_and_reporting_ask_nobody(site, client, alice, version):
    claim = version.article.claims.earliest("number")
    client.force_login(alice)
    cite(claim, by=alice, url=site.url)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    for path in (claim.get_absolute_url(), f"/articles/{version.article_id}/verdicts.csv", "/sources/", "/claims/"):
        assert client.get(path).status_code == 200

    assert (site.asked_for, site.heard) == ([], [])


def test_nothing_but_the_fetcher_can_open_a_connection():
    talking = {
        str(path.relative_to(ROOT))
        for path in [*MODULES, *(ROOT / "factcheck").glob("*.py")]
        for module in imported_by(path.read_text())
        if any(module == name or module.startswith(f"{name}.") for name in TALKATIVE)
    }

    beside = talking - {path for path in talking if path.startswith("claims/fetching/")}
    # The demonstration serves the desk at a port of this machine; the proof of the record mails its heads, which are hashes;
    # a PDF is read in a process of its own, by a library in C++, which may open nothing.
    assert beside == {
        *(f"claims/management/commands/{name}.py" for name in ("demo", "verify_history")),
        *(f"claims/reading/{name}.py" for name in ("pdf", "pdf_lines")),
    }


def test_the_process_that_reads_a_pdf_can_open_nothing():
    """Neither a file nor a connection, whatever its library is brought to do."""
    tries = (
        "import sys, socket; sys.path.insert(0, sys.argv[1]); import pdf_lines\n"
        "pdf_lines._let_go(memory=1 << 29, seconds=15)\n"
        "for name, open_it in (('file', lambda: open('/dev/null')), ('connection', socket.socket)):\n"
        "    try:\n        open_it()\n    except OSError as refusal:\n        print(name, refusal.errno)\n"
    )
    command = [sys.executable, "-I", "-c", tries, str(ROOT / "claims/reading")]

    run = subprocess.run(command, capture_output=True, text=True, check=True, env={})

    assert run.stdout.split("\n")[:2] == [f"{name} {errno.EMFILE}" for name in ("file", "connection")]


def test_the_rule_sees_an_import_in_any_form():
    source = "import http.client as c\nfrom urllib import request\ndef f():\n    from socket import socket\n"

    assert {"http.client", "urllib.request", "socket"} <= imported_by(source)


def test_the_network_of_the_program_is_set_in_one_place():
    """Only tests give `fetch` another network: no setting and no other module can."""
    naming = [path for path in MODULES if re.search(r"\bNetwork\(|\bPUBLIC\b|network=", path.read_text())]

    assert {path.parent.name for path in naming} == {"fetching"}
    assert not any("NETWORK" in name for name in dir(settings))


def test_every_link_out_of_the_desk_tells_the_other_site_nothing():
    """Neither the address of the article nor that there is one: no referrer, no opener, whatever the browser."""
    links = found(r"<a\b[^>]*target=\"_blank\"[^>]*>", TEMPLATES)
    addresses = found(r"<a\b[^>]*href=\"\{\{ [a-z_.]*(?:\.url|source_url) \}\}\"[^>]*>", TEMPLATES)

    assert len(links) >= 4
    assert [link for link in [*links, *addresses] if 'rel="noopener noreferrer nofollow"' not in link] == []
    assert settings.SECURE_REFERRER_POLICY == "same-origin"


def imported_by(source: str) -> set[str]:
    """Every module that `source` imports, and what it takes from one, as it could be a module as well."""
    named = set[str]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return named
