"""Who asks, where a proxy stands between."""

from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address that the proxy itself saw: the last of X-Forwarded-For. What a client writes there comes before it.

    Only for a desk that is reached through one proxy alone (BEHIND_PROXY).
    """
    seen_by_proxy = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return seen_by_proxy or str(request.META["REMOTE_ADDR"])
