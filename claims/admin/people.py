"""The people of the desk: added, given roles, deactivated, never deleted."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from claims.forms.people import NewPersonForm, PersonForm
from claims.models import Entry, User

KEPT = _("People are deactivated, not deleted: untick “Active”, and their verdicts stay traceable to them.")

# What each role may do is in claims.roles, and the same on every desk.
admin.site.unregister(Group)


@admin.register(User)
class PersonAdmin(UserAdmin[User]):
    form = PersonForm
    add_form = NewPersonForm
    add_form_template = None
    list_display = ("username", "full_name", "roles", "is_active", "last_login")
    list_filter = ("is_active", "groups")
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("username", "password", "first_name", "last_name", "email")}),
        (_("Rights"), {"fields": ("is_active", "groups")}),
        (_("Dates"), {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = (
        (None, {"fields": ("username", "first_name", "last_name", "email", "groups")}),
        (_("Password"), {"fields": ("password1", "password2")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description=_("name"), ordering="last_name")
    def full_name(self, person: User) -> str:
        return person.get_full_name()

    @admin.display(description=_("roles"))
    def roles(self, person: User) -> str:
        return ", ".join(group.name for group in person.groups.all())

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        """What somebody may do, and what they are called, is part of the record."""
        assert isinstance(request.user, User)  # noqa: S101 (the door let nobody else in)
        person = form.instance
        before = _rights(person) | {"active": form.initial["is_active"]} if change else {}
        super().save_related(request, form, formsets, change)
        after = _rights(person)
        if change and (former := _name_before(form)) != person.get_full_name():
            before, after = before | {"name": former}, after | {"name": person.get_full_name()}
        if after != before:
            Entry.objects.append(Entry.Act.ROLE, person=request.user, before=before, after=after)

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> list[str]:
        """Reports name people by their user name: it stays theirs for ever."""
        return [*super().get_readonly_fields(request, obj), *(["username"] if obj else [])]

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # noqa: A002
        """Whoever sets somebody's password could sign in as them: that is part of the record."""
        assert isinstance(request.user, User)  # noqa: S101 (the door let nobody else in)
        person = self.get_object(request, unquote(id))
        before = person.password if person else ""
        with transaction.atomic():
            response = super().user_change_password(request, id, form_url)
            if person and User.objects.get(pk=person.pk).password != before:
                Entry.objects.append(
                    Entry.Act.ROLE, person=request.user, after={"person": person.username, "password": "set"}
                )
        return response

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """A superuser's password would be a way past every role."""
        if obj is not None and obj.is_superuser and not request.user.is_superuser:
            return False
        return super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        messages.error(request, KEPT)
        return redirect("admin:claims_user_change", unquote(object_id))


def _name_before(form: Any) -> str:
    """The full name that the person had when the form was opened."""
    return User(first_name=form.initial["first_name"], last_name=form.initial["last_name"]).get_full_name()


def _rights(person: User) -> dict[str, Any]:
    """What the record says of a person's rights."""
    roles = list(Group.objects.filter(user=person).order_by("pk").values_list("name", flat=True))
    return {"person": person.username, "roles": roles, "active": person.is_active}
