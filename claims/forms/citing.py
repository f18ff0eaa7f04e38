"""The form by which a source is cited: one of the library, or a new one."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.addresses import LinkOrNameField, is_name
from claims.models import Citation, Source, User
from claims.models.sources import SECOND_HAND
from claims.reviewing import identities_known_to
from claims.reviewing.library import confidential_source_of_page

_LONGEST_NAME = 500


def _quiet() -> forms.TextInput:
    """The library finds what is there; what the browser remembers would be in the way, and may be nobody's business."""
    return forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"})


class CitationForm(forms.Form):
    """A source by its number in the library, by its URL, or by its name when it has none; and the place in it. The first
    field takes a link or a name.

    `person` is who cites: only what they may know can be chosen.
    """

    source = forms.IntegerField(required=False, min_value=1, max_value=10**18 - 1, widget=forms.HiddenInput)
    url = LinkOrNameField(
        label=_("Link or name"),
        required=False,
        max_length=2000,
        assume_scheme="https",
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    title = forms.CharField(label=_("Title"), required=False, max_length=_LONGEST_NAME, widget=_quiet())
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=200, widget=_quiet())
    kind = forms.ChoiceField(label=_("Kind"), choices=Source.Kind.choices, initial=Source.Kind.SECONDARY)
    medium = forms.ChoiceField(
        label=_("What it is"), required=False, choices=[("", _("not said")), *Source.Medium.choices]
    )
    confidential = forms.BooleanField(
        label=_("Confidential: only you see who or what it is, and whom you name"), required=False
    )
    stance = forms.ChoiceField(label=_("Stance"), choices=Citation.Stance.choices, initial=Citation.Stance.SUPPORTS)
    locator = forms.CharField(
        label=_("Where in it"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": _("page, paragraph, time")}),
    )
    passage = forms.CharField(
        label=_("Its words"), required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, person: User, initial: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=dict(initial or {}), auto_id="source_%s", label_suffix="")
        self.person = person
        self._chosen: Source | None = None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("source"):
            if self.chosen is None:
                self.add_error(None, _("There is no such source in the library."))
            return cleaned
        self._take_name(cleaned)
        if not self.errors and not cleaned.get("url") and not cleaned.get("title"):
            self.add_error("url", _("Give a link, or a name for what has none."))
        if cleaned.get("kind") == Source.Kind.PRIMARY and cleaned.get("medium") in SECOND_HAND:
            self.add_error("medium", _("News reports, press releases and reference works are secondary sources."))
        if cleaned.get("url") and not self.errors:
            self._refuse_to_give_away(cleaned["url"])
        return cleaned

    @property
    def chosen(self) -> Source | None:
        """The source of the library that is chosen, if any."""
        number = self.data.get("source") if self.is_bound else self.initial.get("source")
        if self._chosen is None and re.fullmatch(r"[0-9]{1,18}", str(number or "")):
            self._chosen = Source.objects.open_to(self.person).filter(pk=int(str(number))).first()
        return self._chosen

    @property
    def chosen_name(self) -> str:
        """Its name, as the person may know it."""
        if self.chosen is None:
            return ""
        identity = (
            identities_known_to(self.person, [self.chosen.pk]).get(self.chosen.pk)
            if self.chosen.is_confidential
            else None
        )
        return (identity.title or identity.url) if identity else str(self.chosen)

    def fields_of_place(self) -> list[forms.BoundField]:
        return [self[name] for name in ("stance", "locator")]

    def fields_of_more(self) -> list[forms.BoundField]:
        """Of a new source, what is rarely said at once."""
        return [self[name] for name in ("title", "publisher", "kind", "medium", "confidential")]

    @property
    def says_more(self) -> bool:
        """Whether something of what is folded away was filled in or is wrong: then it is shown."""
        if not self.is_bound:
            return False
        rare = ("title", "publisher", "medium", "confidential", "passage")
        return any(self.data.get(name) or self.errors.get(name) for name in rare)

    def citation(self) -> dict[str, Any]:
        """What claims.reviewing.cite is told, of a valid form."""
        said = {name: self.cleaned_data[name] for name in ("stance", "locator", "passage")}
        if self.chosen:
            return said | {"source": self.chosen}
        said |= {name: self.cleaned_data[name] for name in ("url", "title", "publisher", "kind", "medium")}
        return said | {"confidants": [] if self.cleaned_data["confidential"] else None}

    def _take_name(self, cleaned: dict[str, Any]) -> None:
        """What was typed in the first field and is no link is the title."""
        typed = " ".join(self.data.get("url", "").split())
        if not is_name(typed):
            return
        if cleaned.get("title"):
            self.add_error("url", _("This is no link, and there is a title already."))
        elif len(typed) > _LONGEST_NAME:
            self.add_error("url", _("A name has at most 500 characters."))
        else:
            cleaned["title"] = typed

    def _refuse_to_give_away(self, url: str) -> None:
        known = confidential_source_of_page(url, person=self.person)
        if known:
            words = _(
                "You know this as %(source)s: choose it from the library. Cited openly, its link would give it away."
            )
            self.add_error("url", words % {"source": known})
