"""People are added, given roles and deactivated; nobody is deleted."""

import pytest
from django.contrib.auth.models import Group

from claims.models import Entry, User
from tests.conftest import PASSWORD

LIST = "/admin/claims/user/"


@pytest.fixture
def desk(client, adam):
    client.force_login(adam)
    return client


def roles(*names):
    return [Group.objects.get(name=name).pk for name in names]


def test_lists_people_with_their_roles(desk, alice, vera):
    page = desk.get(LIST).text

    assert "alice" in page
    assert ">editor<" in page
    assert ">viewer<" in page


def test_adds_a_person_with_a_role(desk):
    response = desk.post(
        f"{LIST}add/",
        {
            "username": "carol",
            "first_name": "Carol",
            "last_name": "Reyes",
            "email": "",
            "groups": roles("editor"),
            "password1": "kopi-lamu-tera-9",
            "password2": "kopi-lamu-tera-9",
        },
    )

    assert response.status_code == 302
    carol = User.objects.get(username="carol")
    assert carol.has_perm("claims.add_verdict")
    assert not carol.has_perm("claims.add_article")
    assert carol.check_password("kopi-lamu-tera-9")


def change(desk, person, **fields):
    names = {"first_name": person.first_name, "last_name": person.last_name}
    return desk.post(f"{LIST}{person.pk}/change/", names | fields)


def test_gives_and_takes_roles(desk, vera):
    change(desk, vera, is_active="on", groups=roles("editor"))

    assert [group.name for group in vera.groups.all()] == ["editor"]


def test_deactivates_a_person(desk, alice):
    change(desk, alice, groups=roles("editor"))

    alice.refresh_from_db()
    assert not alice.is_active


def test_no_form_makes_a_superuser(desk, alice):
    change(desk, alice, is_active="on", groups=roles("editor"), is_superuser="on", is_staff="on", user_permissions="1")

    alice.refresh_from_db()
    assert not alice.is_superuser
    assert not alice.is_staff
    assert not alice.user_permissions.exists()


@pytest.mark.parametrize("fields", [{"is_active": "on", "groups": ["editor"]}, {"groups": ["admin"]}])
def test_the_last_admin_stays(desk, adam, fields):
    response = change(desk, adam, **fields | {"groups": roles(*fields["groups"])})

    assert "Nobody would be left to look after the desk: make somebody else an admin first." in response.text
    adam.refresh_from_db()
    assert adam.is_active
    assert [group.name for group in adam.groups.all()] == ["admin"]


def test_one_of_two_admins_may_go(desk, adam, alice):
    change(desk, alice, is_active="on", groups=roles("admin"))

    change(desk, alice, is_active="on", groups=roles("viewer"))

    assert [group.name for group in alice.groups.all()] == ["viewer"]


def test_a_superuser_is_out_of_an_admins_reach(desk):
    root = User.objects.create_superuser("root", password="an-invented-password")

    assert change(desk, root, is_active="on").status_code == 403
    assert desk.get(f"{LIST}{root.pk}/password/").status_code == 403


@pytest.mark.parametrize("method", ["get", "post"])
def test_deleting_a_person_is_refused_in_a_sentence(desk, alice, method):
    response = getattr(desk, method)(f"{LIST}{alice.pk}/delete/", {"post": "yes"}, follow=True)

    assert response.redirect_chain == [(f"{LIST}{alice.pk}/change/", 302)]
    assert [str(message) for message in response.context["messages"]] == [
        "People are deactivated, not deleted: untick “Active”, and their verdicts stay traceable to them."
    ]
    assert "deletelink" not in response.text
    assert User.objects.filter(pk=alice.pk).exists()


def test_people_are_not_deleted_by_the_dozen(desk, alice):
    desk.post(LIST, {"action": "delete_selected", "_selected_action": [alice.pk], "post": "yes"})

    assert User.objects.filter(pk=alice.pk).exists()


def test_sets_a_new_password(desk, adam, alice):
    desk.post(
        f"{LIST}{alice.pk}/password/",
        {"password1": "kopi-lamu-tera-9", "password2": "kopi-lamu-tera-9", "usable_password": "true"},
    )

    alice.refresh_from_db()
    assert alice.check_password("kopi-lamu-tera-9")
    entry = Entry.objects.get(act="role")
    assert (entry.person, entry.after) == (adam, {"person": "alice", "password": "set"})


def test_a_password_that_will_not_do_is_no_entry(desk, alice):
    desk.post(f"{LIST}{alice.pk}/password/", {"password1": "short", "password2": "short", "usable_password": "true"})

    alice.refresh_from_db()
    assert alice.check_password(PASSWORD)
    assert not Entry.objects.exists()


def acts():
    return list(Entry.objects.values_list("act", "person__username", "before", "after"))


def test_the_record_keeps_who_gave_whom_which_rights(desk, alice):
    change(desk, alice, is_active="on", groups=roles("editor", "admin"))
    change(desk, alice, groups=roles("editor"))

    editor = {"person": "alice", "roles": ["editor"], "active": True}
    both = {"person": "alice", "roles": ["editor", "admin"], "active": True}
    gone = {"person": "alice", "roles": ["editor"], "active": False}
    assert acts() == [("role", "adam", editor, both), ("role", "adam", both, gone)]


def test_the_record_keeps_who_was_added(desk):
    password = "kopi-lamu-tera-9"
    fields = {"username": "carol", "groups": roles("viewer"), "password1": password, "password2": password}
    desk.post(f"{LIST}add/", fields)

    assert acts() == [("role", "adam", {}, {"person": "carol", "roles": ["viewer"], "active": True})]


def test_the_record_keeps_a_new_name_beside_the_old_one(desk, alice):
    change(desk, alice, is_active="on", groups=roles("editor"), last_name="Moreau")

    same = {"person": "alice", "roles": ["editor"], "active": True}
    assert acts() == [("role", "adam", same | {"name": "Alice"}, same | {"name": "Alice Moreau"})]


def test_a_user_name_stays_for_ever(desk, alice):
    change(desk, alice, username="mallory", is_active="on", groups=roles("editor"))

    alice.refresh_from_db()
    assert alice.username == "alice"
    assert 'name="username"' not in desk.get(f"{LIST}{alice.pk}/change/").text
