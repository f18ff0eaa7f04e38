"""How many of the sources are really different ones: what is of one origin counts once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

from claims.models import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What tells where a source comes from: its URL, the hash of its captured text, the origin that editors gave it."""

    source: int
    url: str = ""
    text_sha256: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Independence:
    """The sources, each once, and how many origins they have."""

    sources: int
    origins: int


def independence_of(citations: Iterable[Citation]) -> Independence:
    """Of the sources of `citations`, which come with their sources (`with_sources`)."""
    traces = {
        citation.source_id: Trace(
            source=citation.source_id,
            url=citation.source.url,
            text_sha256=citation.source.latest_capture.sha256 if citation.source.latest_capture else "",
            origin=citation.source.origin,
        )
        for citation in citations
    }
    return Independence(sources=len(traces), origins=len(origins(list(traces.values()))))


def origins(traces: Sequence[Trace]) -> list[list[Trace]]:
    """The sources in groups of one origin, in their order.

    Where editors named the origin of both, that alone decides: they join what no machine sees, and part two studies of
    one site. Else one registered domain, or the same text, is one origin. What hangs together through a third source is
    one as well, so that the count is rather too low than too high.
    """
    groups: list[list[Trace]] = []
    for trace in traces:
        touched = [group for group in groups if any(_is_of_one_origin(trace, other) for other in group)]
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


def _is_of_one_origin(one: Trace, other: Trace) -> bool:
    if one.origin and other.origin:
        return " ".join(one.origin.casefold().split()) == " ".join(other.origin.casefold().split())
    if one.text_sha256 and one.text_sha256 == other.text_sha256:
        return True
    domain = registered_domain(one.url)
    return bool(domain) and domain == registered_domain(other.url)
