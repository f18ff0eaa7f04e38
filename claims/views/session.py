"""Signing in and out, and changing one's password."""

from typing import Any

from axes.helpers import get_cool_off
from django import forms
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.forms import AuthenticationForm, PasswordChangeForm, UsernameField
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from claims.forms.keys import KeysForm
from claims.models import User
from claims.views import errors
from claims.views.access import DeskRequest


class SignInForm(AuthenticationForm):
    """Says the same whether the name is unknown, the password wrong or the person deactivated.

    Longer input than anybody has is refused before it is hashed, which takes time by design, and before it reaches the
    record of failures, which has no room for it.
    """

    username = UsernameField(
        label=_("Name"),
        max_length=User._meta.get_field("username").max_length,
        widget=forms.TextInput({"autofocus": True}),
    )
    password = forms.CharField(
        label=_("Password"),
        max_length=1024,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
    )
    error_messages = AuthenticationForm.error_messages | {
        "invalid_login": _("The name or the password is not right. Capital letters count in both."),
    }


sign_in = LoginView.as_view(
    template_name="claims/sign_in.html", authentication_form=SignInForm, redirect_authenticated_user=True
)
sign_out = LogoutView.as_view()


def locked_out(request: HttpRequest, response: HttpResponse | None, credentials: dict[str, Any] | None) -> HttpResponse:
    """Instead of the sign-in page, for a name that failed too often from one address, be it somebody's or nobody's."""
    seconds = int(get_cool_off(request).total_seconds())
    page = errors.answer(request, 429, minutes=seconds // 60)
    page.headers["Retry-After"] = str(seconds)
    return page


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def password_change(request: DeskRequest) -> HttpResponse:
    """Open to everybody who is signed in. A change signs the person out everywhere else."""
    form = PasswordChangeForm(request.user, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        form.save()
        update_session_auth_hash(request, request.user)
        messages.success(request, _("Your password is changed. You are signed out everywhere else."))
        return redirect("article_list")
    return render(request, "claims/password_change.html", {"form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def keys(request: DeskRequest) -> HttpResponse:
    """The keys of one's own; a clash is refused and named."""
    if "usual" in request.POST:
        request.user.keys = {}
        request.user.save(update_fields=["keys"])
        messages.success(request, _("You have the usual keys again."))
        return redirect("keys")
    form = KeysForm(request.POST if request.method == "POST" else None, person=request.user)
    if request.method == "POST" and form.is_valid():
        request.user.keys = form.own_keys()
        request.user.save(update_fields=["keys"])
        messages.success(request, _("Your keys are saved."))
        return redirect("keys")
    return render(request, "claims/keys_page.html", {"form": form}, status=422 if form.errors else 200)
