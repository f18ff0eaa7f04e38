"""When two URLs name the same page: their normal form.

By RFC 3986 § 6.2.2 and 6.2.3 scheme and host are lower-cased, default ports and dot segments go, percent-encoding is made
one (yarl does these, and IDN by UTS 46); and what only tells how somebody came to the page goes too. Kept, since pages
differ by it: "www.", the order of the query, double slashes (archives write whole URLs into their paths), http against
https, and a slash at the end of a path, but for the first one, which an empty path stands for.

Fragments go: they name a place in a page, and what text fragments (#:~:text=) quote is a matter of the citation. Those
by which scripts choose the page itself, "#!…" and "#/…", stay.
"""

import hashlib
from typing import Final
from urllib.parse import unquote_plus, urlsplit, urlunsplit

from yarl import URL

# Parameters that mean nothing but tracking, each by whom it comes from; from their documentation for advertisers.
_TRACKING: Final = frozenset(
    {
        *(
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "gad_source",
            "gad_campaignid",
            "_ga",
            "_gl",
            "srsltid",
        ),  # Google
        *("fbclid", "igshid", "igsh"),  # Meta
        "msclkid",  # Microsoft
        "ttclid",  # TikTok
        "twclid",  # X
        "li_fat_id",  # LinkedIn
        "epik",  # Pinterest
        "rdt_cid",  # Reddit
        "sccid",  # Snap
        *("yclid", "ysclid"),  # Yandex
        *("mc_cid", "mc_eid"),  # Mailchimp
        "mkt_tok",  # Marketo
        *("_hsenc", "_hsmi", "hsctatracking"),  # HubSpot
        *("oly_enc_id", "oly_anon_id"),  # Omeda
        "vero_id",  # Vero
        "wickedid",  # Wicked Reports
    }
)
# Google Analytics, Matomo and Piwik before it, Piano, Comscore.
_TRACKING_FAMILIES: Final = ("utm_", "mtm_", "pk_", "at_campaign", "at_medium", "at_link", "ns_mchannel", "ns_campaign")


def normalised_url(url: str) -> str:
    """The URL in the form that all URLs of the same page have; itself, without spaces around it, when it is none."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        query = "&".join(part for part in parts.query.split("&") if part and not _is_tracking(part))
        plain = urlunsplit((parts.scheme, parts.netloc, parts.path or "/" * bool(host), query, _route(parts.fragment)))
        found = URL(plain)
        return str(found.with_host(host) if host and host != parts.hostname else found)
    except ValueError:
        return url


def url_key(url: str) -> str:
    """The SHA-256 of the normal form, in hexadecimal, by which a source is found: a URL of 2,000 characters is more than
    an index of PostgreSQL takes. "" without a URL."""
    return hashlib.sha256(normalised_url(url).encode()).hexdigest() if url.strip() else ""


def _is_tracking(parameter: str) -> bool:
    name = unquote_plus(parameter.partition("=")[0]).casefold()
    return name in _TRACKING or name.startswith(_TRACKING_FAMILIES)


def _route(fragment: str) -> str:
    """What of a fragment chooses the page."""
    route = fragment.partition(":~:")[0]
    return route if route.startswith(("!", "/")) else ""
