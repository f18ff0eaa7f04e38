"""Who may see and do what: fetching a row checks access, so that no view can forget it."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.decorators import permission_required
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.db import Error
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.middleware import HtmxDetails

from claims.models import User
from claims.views import errors


class DeskRequest(HttpRequest):
    """A request of somebody who is signed in."""

    htmx: HtmxDetails
    user: User


type View = Callable[..., HttpResponseBase]

may_read: Callable[[View], View] = permission_required("claims.view_article", raise_exception=True)
may_judge: Callable[[View], View] = permission_required("claims.add_verdict", raise_exception=True)
may_revise: Callable[[View], View] = permission_required("claims.add_version", raise_exception=True)
may_read_record: Callable[[View], View] = permission_required("claims.view_entry", raise_exception=True)
may_audit: Callable[[View], View] = permission_required("claims.audit", raise_exception=True)


class SignInRequiredMiddleware(LoginRequiredMiddleware):
    """Sends strangers to the sign-in page; a request by htmx gets a sentence instead, so that what was typed stays.

    Who asks is the first question to the database, so that here a page learns that it is away.
    """

    def process_view(self, request: HttpRequest, *view: Any) -> HttpResponseBase | None:
        try:
            return super().process_view(request, *view)
        except Error as error:
            if not (answer := errors.outage(request, error)):
                raise
            return answer

    def handle_no_permission(  # type: ignore[override]
        self, request: HttpRequest, view_func: Callable[..., Any]
    ) -> HttpResponseBase:
        if getattr(request, "htmx", None):
            return errors.signed_out()
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        field = self.get_redirect_field_name(view_func)
        return redirect_to_login(_page_of(request), self.get_login_url(view_func), field)


def _page_of(request: HttpRequest) -> str:
    """The page whose form was sent: nobody can come back to an address that is only posted to."""
    page = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure()):
        return resolve_url(settings.LOGIN_REDIRECT_URL)
    return urlsplit(page)._replace(scheme="", netloc="").geturl()
