"""What is done on the page of a source: describing it, keeping how a person is reached, naming who may know it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from claims.forms.sources import ConfidantsForm, ContactForm, SourceForm
from claims.models import Source
from claims.reviewing import describe_source, identities_known_to, name_people
from claims.reviewing.library import save_contact
from claims.views.access import DeskRequest, may_judge
from claims.views.sources import source_page


@require_POST
@may_judge
@sensitive_post_parameters()
def details(request: DeskRequest, pk: int) -> HttpResponse:
    """What the source is called, who published it, what it is, who first said it."""
    found = get_object_or_404(Source.objects.open_to(request.user), pk=pk)
    seen = identities_known_to(request.user, [pk]).get(pk, found)
    form = SourceForm(request.POST, source=found, has_url=bool(seen.url))
    if not form.is_valid():
        return source_page(request, found, status=422, source_form=form)
    describe_source(found, said=form.cleaned_data, by=request.user)
    messages.success(request, _("Saved."))
    return redirect("source", pk)


@require_POST
@may_judge
@sensitive_post_parameters()
def contact(request: DeskRequest, pk: int) -> HttpResponse:
    """How a person who is a source is reached."""
    found = get_object_or_404(Source.objects.open_to(request.user), pk=pk, medium=Source.Medium.PERSON)
    form = ContactForm(request.POST)
    if not form.is_valid():
        return source_page(request, found, status=422, contact_form=form)
    save_contact(found, ways=form.cleaned_data, by=request.user)
    messages.success(request, _("Saved."))
    return redirect("source", pk)


@require_POST
@may_judge
def people(request: DeskRequest, pk: int) -> HttpResponse:
    """Names who may know a confidential source: only who is named on it names others."""
    found = get_object_or_404(Source.objects.open_to(request.user), pk=pk, is_confidential=True)
    form = ConfidantsForm(request.POST, label_suffix="")
    if not form.is_valid():
        return source_page(request, found, status=422, confidants_form=form)
    named = name_people(found, people=list(form.cleaned_data["people"]), by=request.user)
    messages.success(request, _("Named: %(people)s.") % {"people": ", ".join(map(str, named))})
    return redirect("source", pk) if request.user in named else redirect("source_list")
