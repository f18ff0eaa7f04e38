"""The addresses of the pages and of what htmx asks for."""

from django.urls import path, register_converter

from claims.views import (
    article,
    articles,
    beside,
    changes,
    claims_list,
    completeness,
    desk_changes,
    record,
    reports,
    session,
    shaping,
    signing,
    sources,
    teamwork,
)
from claims.views.ids import IdConverter

register_converter(IdConverter, "id")

urlpatterns = [
    path("", articles.article_list, name="article_list"),
    path("articles/<id:pk>/", article.article, name="article"),
    path("claims/", claims_list.claim_list, name="claim_list"),
    path("articles/<id:pk>/verdicts.csv", reports.article_verdicts, name="article_verdicts"),
    path("claims/<id:pk>/verdicts/", article.verdict, name="verdict"),
    path("claims/<id:pk>/undo/", article.undo, name="undo"),
    path("claims/<id:pk>/citations/", article.citations, name="citations"),
    path("articles/<id:pk>/claims/", shaping.add, name="add_claim"),
    path("claims/<id:pk>/edit/", shaping.edit, name="edit_claim"),
    path("claims/<id:pk>/edges/", shaping.edges, name="move_edges"),
    path("claims/<id:pk>/split/", shaping.split, name="split_claim"),
    path("claims/<id:pk>/merge/", shaping.merge, name="merge_claim"),
    path("articles/<id:pk>/looks/", completeness.look, name="look"),
    path("articles/<id:pk>/leftovers/", completeness.leftover, name="leftover"),
    path("articles/<id:pk>/changes/", changes.changes, name="changes"),
    path("articles/<id:pk>/presence/", changes.presence, name="presence"),
    path("articles/<id:pk>/assign/", teamwork.assign, name="assign"),
    path("claims/<id:pk>/assign/", teamwork.assign_claim, name="assign_claim"),
    path("claims/<id:pk>/comments/", teamwork.comments, name="comments"),
    path("articles/<id:pk>/changes-for-the-desk/", desk_changes.desk_changes, name="desk_changes"),
    path("articles/<id:pk>/sign-off/", signing.signing, name="sign_off"),
    path("articles/<id:pk>/reopen/", signing.reopening, name="reopen"),
    path("articles/<id:pk>/record/", record.record, name="record"),
    path("record/", record.desk_record, name="desk_record"),
    path("work/", teamwork.work, name="work"),
    path("inbox/", teamwork.inbox, name="inbox"),
    path("citations/<id:pk>/withdraw/", article.withdraw, name="withdraw"),
    path("citations/<id:pk>/beside/", beside.beside, name="beside"),
    path("citations/<id:pk>/passage/", beside.passage, name="take_passage"),
    path("sources/", sources.source_list, name="source_list"),
    path("sources/<id:pk>/", sources.source, name="source"),
    path("sources/<id:pk>/origin/", sources.origin, name="source_origin"),
    path("reports/", reports.reports, name="reports"),
    path("reports/verdicts.<slug:name>", reports.verdict_report, name="verdict_report"),
    path("sign-in/", session.sign_in, name="sign_in"),
    path("sign-out/", session.sign_out, name="sign_out"),
    path("keys/", session.keys, name="keys"),
    path("password/", session.password_change, name="password_change"),
]
