"""The app and its admin site."""

from importlib import import_module

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = "Desk"


class DeskAdminConfig(AdminConfig):
    """The admin site whose door is a right, not the `is_staff` flag: see claims.admin.site."""

    default_site = "claims.admin.site.DeskAdminSite"

    def ready(self) -> None:
        """Registers our pages last: Django finds its own first, and finding them makes the site."""
        super().ready()
        for pages in ("articles", "people", "policies", "records"):
            import_module(f"claims.admin.{pages}")
