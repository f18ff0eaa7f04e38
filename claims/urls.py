"""The addresses of the pages and of what htmx asks for."""

from django.urls import path

from claims.views import article, articles, claims_list, completeness, reports, session, shaping, sources

urlpatterns = [
    path("", articles.article_list, name="article_list"),
    path("articles/<int:pk>/", article.article, name="article"),
    path("claims/", claims_list.claim_list, name="claim_list"),
    path("articles/<int:pk>/verdicts.csv", reports.article_verdicts, name="article_verdicts"),
    path("claims/<int:pk>/verdicts/", article.verdict, name="verdict"),
    path("claims/<int:pk>/undo/", article.undo, name="undo"),
    path("claims/<int:pk>/citations/", article.citations, name="citations"),
    path("articles/<int:pk>/claims/", shaping.add, name="add_claim"),
    path("claims/<int:pk>/edit/", shaping.edit, name="edit_claim"),
    path("claims/<int:pk>/edges/", shaping.edges, name="move_edges"),
    path("claims/<int:pk>/split/", shaping.split, name="split_claim"),
    path("claims/<int:pk>/merge/", shaping.merge, name="merge_claim"),
    path("articles/<int:pk>/looks/", completeness.look, name="look"),
    path("articles/<int:pk>/leftovers/", completeness.leftover, name="leftover"),
    path("citations/<int:pk>/withdraw/", article.withdraw, name="withdraw"),
    path("sources/", sources.source_list, name="source_list"),
    path("sources/<int:pk>/", sources.source, name="source"),
    path("reports/", reports.reports, name="reports"),
    path("reports/verdicts.<slug:name>", reports.verdict_report, name="verdict_report"),
    path("sign-in/", session.sign_in, name="sign_in"),
    path("sign-out/", session.sign_out, name="sign_out"),
    path("password/", session.password_change, name="password_change"),
]
