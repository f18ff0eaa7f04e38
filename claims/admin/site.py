"""The admin site of the desk."""

from django.contrib.admin import AdminSite
from django.http import HttpRequest


class DeskAdminSite(AdminSite):
    """Open to whoever may import articles, so that a change of role counts from the next request on."""

    site_header = "factcheck administration"
    site_title = "factcheck"
    index_title = "The desk"
    site_url = "/"

    def has_permission(self, request: HttpRequest) -> bool:
        user = request.user
        return user.is_active and user.has_perm("claims.add_article")
