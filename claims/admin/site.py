"""The admin site of the desk."""

from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator


class DeskAdminSite(AdminSite):
    """Open to whoever may import articles, so that a change of role counts from the next request on."""

    site_header = "factcheck"
    site_title = "factcheck administration"
    index_title = "Administration"
    site_url = "/"
    empty_value_display = "–"
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        user = request.user
        return user.is_active and user.has_perm("claims.add_article")

    @method_decorator(login_not_required)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """There is one door, the desk's sign-in page; whoever came through it without the right is told so."""
        if not request.user.is_authenticated:
            return redirect_to_login(request.GET.get("next", "/"))
        if not self.has_permission(request):
            raise PermissionDenied(
                "Articles, people and imports are looked after by the admins of the desk. Ask one of them."
            )
        return redirect("admin:index")

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:  # type: ignore[override]
        return redirect("password_change")
