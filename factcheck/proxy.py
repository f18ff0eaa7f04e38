"""Who asks, where a proxy stands between."""

import re
from ipaddress import ip_address

from django.http import HttpRequest

# As some proxies write an address: with the port behind it, and IPv6 in brackets then.
_WITH_PORT = re.compile(r"\[(?P<six>[^]]+)\](?::\d+)?|(?P<four>[\d.]+):\d+")


def client_address(request: HttpRequest) -> str:
    """The address that the proxy itself saw: the last of X-Forwarded-For. What a client writes there comes before it. That of
    the proxy, where it says nothing that is an address.

    Only for a desk that is reached through one proxy alone (BEHIND_PROXY).
    """
    seen_by_proxy = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    match = _WITH_PORT.fullmatch(seen_by_proxy)
    try:
        return str(ip_address(match["six"] or match["four"] if match else seen_by_proxy))
    except ValueError:
        return str(request.META["REMOTE_ADDR"])
