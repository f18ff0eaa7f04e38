"""Refusals and failures: each is a page that says what to do next, and for htmx that sentence alone, as text."""

import logging
import sys
from collections.abc import Callable
from html import unescape
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from claims.reviewing import TextChangedError
from factcheck.outages import explain_outage

logger = logging.getLogger(__name__)

# Seconds after which a browser may ask again while the database is away.
RETRY_AFTER = 10
# Statuses with a page of their own, which an answer without a body gets.
PAGES = frozenset({400, 403, 404, 405, 409, 413, 429})


def answer(request: HttpRequest, status: int, *, template: str = "", **context: Any) -> HttpResponse:
    """The page for `status`, one of PAGES; for htmx only its sentence. `reason` says more than the page does."""
    template = template or f"{status}.html"
    context = {"status": status, "article_max_bytes": settings.ARTICLE_MAX_BYTES} | context
    if asked_by_htmx(request):
        return _as_text(render_to_string(f"{template}#sentence", context, request), status)
    return render(request, template, context, status=status)


def asked_by_htmx(request: HttpRequest) -> bool:
    """Read from the header itself: some refusals come before the middleware that sets `request.htmx`."""
    return request.headers.get("HX-Request") == "true"


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return answer(request, 413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return answer(request, 403, reason=str(exception or ""))


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Whoever signed in anew in another tab has another token since: htmx gets it, and whose it is, to send the form again.

    Only pages of this desk can read an answer, so the token reaches nobody who could not have asked for a page.
    """
    if asked_by_htmx(request) and request.user.is_authenticated:
        response = answer(request, 403, template="403_csrf.html", who=request.user)
        response.headers["X-CSRFToken"] = get_token(request)
        response.headers["X-Person"] = str(request.user.pk)
        return response
    if asked_by_htmx(request):
        return signed_out()
    return answer(request, 403, template="403_csrf.html")


def signed_out() -> HttpResponse:
    """For a request by htmx of somebody who is not signed in (any more): the page stays, with what was typed."""
    return HttpResponse(
        _("You were signed out. Sign in in another tab, then try again."),
        status=401,
        content_type="text/plain; charset=utf-8",
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return answer(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Django calls this while it handles what was raised."""
    return outage(request, sys.exception()) or _failure(request, 500)


def outage(request: HttpRequest, error: BaseException | None) -> HttpResponse | None:
    """The page that asks for a moment's patience, where the database is what failed; the log has the reason in one line."""
    reason = explain_outage(error)
    if not reason:
        return None
    logger.error(reason)
    response = _failure(request, 503)
    response.headers["Retry-After"] = str(RETRY_AFTER)
    return response


def _failure(request: HttpRequest, status: int) -> HttpResponse:
    """Without database, session and context processors, since any of them may be what failed."""
    if asked_by_htmx(request):
        return _as_text(render_to_string(f"{status}.html#sentence"), status)
    page = render_to_string(f"{status}.html", {"only_asked": request.method in ("GET", "HEAD")})
    return HttpResponse(page, status=status)


def _as_text(markup: str, status: int) -> HttpResponse:
    return HttpResponse(unescape(markup).strip(), status=status, content_type="text/plain; charset=utf-8")


class ErrorPagesMiddleware:
    """Puts the page of its status into a refusal that has no body, such as that of `@require_POST`.

    What a view raises while the database is away gets its page here, in development too; so does what is done to words that
    another text has taken away meanwhile.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if response.status_code in PAGES and isinstance(response, HttpResponse) and not response.content:
            page = answer(request, response.status_code)
            response.content = page.content
            response.headers["Content-Type"] = page.headers["Content-Type"]
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, TextChangedError):
            # htmx would put what comes by 409 in the place of the form: what was typed in it stays.
            status = 400 if asked_by_htmx(request) else 409
            return answer(request, status, template="409.html", reason=str(exception))
        return outage(request, exception)
