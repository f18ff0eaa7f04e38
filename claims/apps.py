"""The app and its admin site."""

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = "Desk"


class DeskAdminConfig(AdminConfig):
    """The admin site whose door is a right, not the `is_staff` flag: see claims.admin.site."""

    default_site = "claims.admin.site.DeskAdminSite"
