"""How many of the sources are really different ones: what is of one origin counts once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

from claims.alignment.likeness import Sketch, shared
from claims.models import Citation, Source

# Two texts are one when half of the shorter stands in the longer. Measured on made-up wire copy of 200 to 3,000 words: cut
# to half 0.9 and more, every 25th word changed 0.7 and more, a third written anew 0.6 and more; two reports that share
# quotations of 15 % reach 0.2.
SAME_TEXT = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What tells where a source comes from: its URL, its captured text by hash and sketch, the origin that editors gave it."""

    source: int
    url: str = ""
    text_sha256: str = ""
    sketch: Sketch | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Independence:
    """The sources, each once, and how many origins they have."""

    sources: int
    origins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Sources that count as one, in their order, and why: "origin" (editors named it), "site", "text"; each once."""

    sources: tuple[Source, ...]
    reasons: tuple[str, ...]


def joined(citations: Iterable[Citation]) -> list[Joined]:
    """The sources of `citations` that count as one with others of them."""
    sources = {citation.source_id: citation.source for citation in citations}
    groups = [group for group in origins([trace_of(source) for source in sources.values()]) if len(group) > 1]
    return [
        Joined(
            sources=tuple(sources[trace.source] for trace in group),
            reasons=tuple(dict.fromkeys(filter(None, (_why_one(one, other) for one, other in combinations(group, 2))))),
        )
        for group in groups
    ]


def independence_of(citations: Iterable[Citation]) -> Independence:
    """Of the sources of `citations`, which come with their sources (`with_sources`)."""
    traces = {citation.source_id: trace_of(citation.source) for citation in citations}
    return Independence(sources=len(traces), origins=len(origins(list(traces.values()))))


def trace_of(source: Source) -> Trace:
    """A confidential source leaves none, and so is an origin of its own: else the count would tell whoever cites a page
    beside it whether it comes from the same site, or says the same."""
    latest = source.latest_capture
    if source.is_confidential or latest is None:
        return Trace(source=source.pk, url=source.url, origin=source.origin)
    sketch = Sketch.from_bytes(bytes(latest.sketch))
    return Trace(source=source.pk, url=source.url, text_sha256=latest.sha256, sketch=sketch, origin=source.origin)


def origins(traces: Sequence[Trace]) -> list[list[Trace]]:
    """The sources in groups of one origin, in their order.

    Where editors named the origin of both, that alone decides: they join what no machine sees, and part two studies of
    one site. Else one registered domain, or the same text, if only by half of it, is one origin. What hangs together
    through a third source is one as well, so that the count is rather too low than too high.
    """
    groups: list[list[Trace]] = []
    for trace in traces:
        touched = [group for group in groups if any(_why_one(trace, other) for other in group)]
        groups = [group for group in groups if group not in touched]
        groups.append([*(other for group in touched for other in group), trace])
    return sorted((sorted(group, key=traces.index) for group in groups), key=lambda group: traces.index(group[0]))


def registered_domain(url: str) -> str:
    """The part of the host that somebody registered: "osterby.co.uk" of https://news.osterby.co.uk/a; "" without a host.

    By the Public Suffix List as it came with its package: nothing is asked of the network.
    """
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
    if not host or host.replace(".", "").isdecimal() or ":" in host:
        return host
    return _suffixes().privatesuffix(host) or host


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def _why_one(one: Trace, other: Trace) -> str:
    """Why the two are of one origin: "origin", "text" or "site"; "" where they are not."""
    if one.origin and other.origin:
        return "origin" if " ".join(one.origin.casefold().split()) == " ".join(other.origin.casefold().split()) else ""
    if one.text_sha256 and one.text_sha256 == other.text_sha256:
        return "text"
    domain = registered_domain(one.url)
    if domain and domain == registered_domain(other.url):
        return "site"
    is_copy = one.sketch is not None and other.sketch is not None and shared(one.sketch, other.sketch) >= SAME_TEXT
    return "text" if is_copy else ""
