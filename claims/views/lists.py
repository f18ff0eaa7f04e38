"""What the lists share: filters in the address, a page by key, and for htmx the rows alone."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django_htmx.http import push_url

from claims.forms.lists import FilterForm
from claims.views.access import DeskRequest


def render_list(request: DeskRequest, template: str, form: FilterForm, context: dict[str, Any]) -> HttpResponse:
    """The page; for htmx its partial `results`, and an address with only the filters that are set.

    The browser's way back asks by htmx as well, but for the whole page.
    """
    chosen = form.chosen()
    context |= {"form": form, "chosen": chosen, "query": urlencode(chosen), "results": f"{template}#results"}
    if not request.htmx or request.htmx.history_restore_request:
        return render(request, template, context)
    response = render(request, context["results"], context)
    return push_url(response, f"{request.path}?{context['query']}" if chosen else request.path)
