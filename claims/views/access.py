"""Who may see and do what: fetching a row checks access, so that no view can forget it."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import permission_required
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.db import Error
from django.http import HttpRequest, HttpResponseBase
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
        return super().handle_no_permission(request, view_func)
