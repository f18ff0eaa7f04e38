"""By when an article is due, in words of the desk's clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from claims.models import Article

register = template.Library()

SOON = timedelta(hours=1)
# Up to here what is left is told in hours, beyond in days; minutes count only while few hours are left.
_HOURS = timedelta(hours=48)
_MINUTES = timedelta(hours=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """`when` is "17:00" today, "tomorrow, 09:00" or "3 Dec, 09:00" on the desk's clock; `distance` is "in 42 min" or
    "overdue by 20 min", and empty once the article is signed off."""

    at: datetime
    when: str
    distance: str
    state: Literal["later", "soon", "overdue", "met"]


def deadline_of(article: Article, *, now: datetime) -> Deadline | None:
    """None where nobody has set one."""
    if article.due_at is None:
        return None
    at, when = article.due_at, _on_the_clock(article.due_at, now)
    if article.is_signed_off:
        return Deadline(at=at, when=when, distance="", state="met")
    if at < now:
        return Deadline(at=at, when=when, distance=_("overdue by %s") % _length(now - at), state="overdue")
    state: Literal["later", "soon"] = "soon" if at - now <= SOON else "later"
    return Deadline(at=at, when=when, distance=_("in %s") % _length(at - now), state=state)


@register.inclusion_tag("claims/due.html")
def due(article: Article, *, oob: bool = False) -> dict[str, Any]:
    """Unseen where nobody has set a time. `oob`: for a page that has it already."""
    return {"article": article, "deadline": deadline_of(article, now=timezone.now()), "oob": oob}


def _on_the_clock(at: datetime, now: datetime) -> str:
    here, today = timezone.localtime(at), timezone.localdate(now)
    time = date_format(here, "TIME_FORMAT")
    match (here.date() - today).days:
        case 0:
            return time
        case 1:
            return _("tomorrow, %s") % time
        case -1:
            return _("yesterday, %s") % time
    return f"{date_format(here, 'j M' if here.year == today.year else 'j M Y')}, {time}"


def _length(between: timedelta) -> str:
    """Rounded down, so that nobody thinks to have a minute more than there is."""
    minutes, hours = between // timedelta(minutes=1), between // timedelta(hours=1)
    if not minutes:
        return _("less than a minute")
    if not hours:
        return _("%d min") % minutes
    if between < _MINUTES and minutes % 60:
        return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": minutes % 60}
    if between < _HOURS:
        return _("%d h") % hours
    return _("%d days") % between.days
