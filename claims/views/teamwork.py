"""Assignment, comments, the inbox, and what waits for one."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import F, Prefetch
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from claims.forms.teamwork import AssignForm, CommentForm
from claims.models import Article, Claim, Mention, Notice
from claims.models.claims import Outcome
from claims.reviewing import ArticleLockedError
from claims.reviewing.teamwork import assign_article, assign_claims, comment_on, read_notices
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.answers import current_version, page, same_claim


@require_POST
@may_judge
def assign_claim(request: DeskRequest, pk: int) -> HttpResponse:
    claim = get_object_or_404(Claim.objects.select_related("article"), pk=pk)
    form = AssignForm(request.POST, person=request.user)
    if not form.is_valid():
        return same_claim(request, claim, status=422, refusal=form.errors["to"][0])
    to = form.cleaned_data["to"]
    try:
        assign_claims([claim], to=to, by=request.user)
    except ArticleLockedError as locked:
        return same_claim(request, claim, status=409, refusal=str(locked))
    return same_claim(request, claim, said=_("Assigned to %(who)s.") % {"who": to or _("nobody")})


@require_POST
@may_judge
def assign(request: DeskRequest, pk: int) -> HttpResponse:
    """Assigns a whole article."""
    article = get_object_or_404(Article, pk=pk)
    form = AssignForm(request.POST, person=request.user)
    if not form.is_valid():
        return page(request, current_version(pk), claim=None, status=422, refusal=form.errors["to"][0])
    to = form.cleaned_data["to"]
    try:
        assign_article(article, to=to, by=request.user)
    except ArticleLockedError as locked:
        return page(request, current_version(pk), claim=None, status=409, refusal=str(locked))
    messages.success(request, _("The article is assigned to %(who)s.") % {"who": to or _("nobody")})
    return HttpResponseRedirect(article.get_absolute_url())


@require_http_methods(["GET", "POST"])
@may_read
def comments(request: DeskRequest, pk: int) -> HttpResponse:
    """The thread of a claim; a new comment goes to its end. Whoever may read may speak, but for auditors."""
    claim = get_object_or_404(Claim.objects.select_related("article"), pk=pk)
    form = CommentForm(request.POST or None, label_suffix="")
    status = 200
    if request.method == "POST":
        if not request.user.has_perm("claims.add_comment"):
            raise PermissionDenied
        if form.is_valid():
            comment_on(claim, by=request.user, **form.cleaned_data)
            form = CommentForm(label_suffix="")
            if not request.htmx:
                return HttpResponseRedirect(reverse("comments", args=[pk]))
        else:
            status = 422
    thread = list(claim.comments.select_related("author"))
    context = {"claim": claim, "thread": thread, "seen": thread[-1].pk if thread else 0, "form": form}
    template = "claims/comments.html#thread" if request.htmx else "claims/comments.html"
    return render(request, template, context, status=status)


@require_GET
@may_read
def work(request: DeskRequest) -> HttpResponse:
    """What waits for me: articles and claims assigned to me that are open, and comments that name me."""
    articles = Article.objects.filter(assignee=request.user).with_work_left().with_progress()
    articles = articles.order_by(F("due_at").asc(nulls_last=True), "-created_at", "-id")
    claims = (
        Claim.objects.standing()
        .filter(assignee=request.user, outcome=Outcome.UNREVIEWED)
        .select_related("article")
        .prefetch_related(Prefetch("mentions", Mention.objects.leading()))
        .order_by("article", "number")[:200]
    )
    return render(request, "claims/work.html", {"here": "work", "articles": articles[:100], "claims": claims})


@require_http_methods(["GET", "POST"])
@may_read
def inbox(request: DeskRequest) -> HttpResponse:
    """Comments that name me, the newest first; POST marks all of them as read."""
    if request.method == "POST":
        read_notices(request.user)
        return HttpResponseRedirect(reverse("inbox"))
    notices = Notice.objects.filter(person=request.user).select_related("comment__author", "comment__claim__article")[
        :100
    ]
    return render(request, "claims/inbox.html", {"here": "work", "notices": notices})
