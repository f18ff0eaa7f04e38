"""Policies, which admins word; each wording that verdicts were judged by stays."""

from typing import Any

from django.contrib import admin
from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from claims.admin.records import ReadOnlyAdmin
from claims.forms.policies import PolicyForm
from claims.models import Policy, PolicyVersion, SignOff, User
from claims.models.policies import RULES
from claims.reviewing import save_policy


@admin.register(Policy)
class PolicyAdmin(admin.ModelAdmin[Policy]):
    form: type[ModelForm[Policy]] = PolicyForm
    list_display = ("name", "is_default", "version")
    fieldsets = ((None, {"fields": ("name", "is_default")}), (_("A verdict rests on"), {"fields": RULES}))

    def get_fieldsets(self, request: HttpRequest, obj: Policy | None = None) -> Any:
        versions = [(_("Wordings"), {"fields": ("versions",)})] if obj else []
        return [*self.fieldsets, *versions]

    def get_form(self, request: HttpRequest, obj: Policy | None = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002
        # The rules are fields of the form's own; Django would look for them on the model.
        return super().get_form(request, obj, change=change, **kwargs | {"fields": ("name", "is_default")})

    def get_readonly_fields(self, request: HttpRequest, obj: Policy | None = None) -> tuple[str, ...]:
        return ("versions",) if obj else ()

    @admin.display(description=_("wording in force"))
    def version(self, policy: Policy) -> int:
        return policy.in_force().number

    @admin.display(description=_("before"))
    def versions(self, policy: Policy) -> str:
        versions = policy.versions.select_related("made_by").order_by("-number")
        return render_to_string("admin/claims/policy/versions.html", {"versions": versions})

    def save_model(self, request: HttpRequest, obj: Policy, form: Any, change: bool) -> None:  # noqa: FBT001
        assert isinstance(request.user, User)  # noqa: S101 (the door let nobody else in)
        save_policy(obj, rules=form.rules, by=request.user)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


@admin.register(PolicyVersion)
class PolicyVersionAdmin(ReadOnlyAdmin):
    list_display = ("policy", "number", "made_by", "made_at")
    list_select_related = ("policy", "made_by")
    ordering = ("-pk",)


@admin.register(SignOff)
class SignOffAdmin(ReadOnlyAdmin):
    list_display = ("article", "signed_by", "signed_at", "reason", "reopened_by", "reopened_at")
    list_select_related = ("article", "signed_by", "reopened_by")
    search_fields = ("article__title", "signed_by__username")
    ordering = ("-pk",)
