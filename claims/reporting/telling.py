"""Entries of the record as sentences that a person can read."""

from collections.abc import Callable, Mapping
from typing import Any

from claims.models import Article, Entry, PolicyVersion, Verdict, Version
from claims.models.policies import RULES
from claims.reporting.phrases import (
    counted,
    listed,
    quoted,
    the_claim,
    the_sentences,
    the_source,
    the_source_placed,
)
from claims.reporting.telling_texts import found_again, revised

type _Said = Mapping[str, Any]


def told(entry: Entry) -> str:
    """The entry as a sentence: who did what, to which claim, and what was before. What an entry lacks is left out."""
    who = str(entry.person) if entry.person else "The machine"
    return f"{who} {_ACTS.get(entry.act, _plain)(entry, entry.before, entry.after)}."


def _plain(entry: Entry, before: _Said, after: _Said) -> str:
    return str(entry.get_act_display())


def _imported(entry: Entry, before: _Said, after: _Said) -> str:
    way = dict(Version.Origin.choices).get(after.get("origin", ""), "text")
    return f"imported version {after.get('version', 1)} of the article ({way})"


def _extracted(entry: Entry, before: _Said, after: _Said) -> str:
    return f"found {counted(after.get('claims', 0), 'claim')} at {counted(after.get('mentions', 0), 'place')}"


def _amended(entry: Entry, before: _Said, after: _Said) -> str:
    changes = [
        f"{_detail(name)} from “{before.get(name, '')}” to “{value}”"
        if before.get(name)
        else f"{_detail(name)} “{value}”"
        for name, value in after.items()
    ]
    return f"changed the details of the article: {', '.join(changes)}"


def _judged(entry: Entry, before: _Said, after: _Said) -> str:
    stood = before.get("outcome", "unreviewed")
    was = f" (before: {stood})" if stood != "unreviewed" else ""
    parts = [f"{_ruled(after.get('outcome', ''), the_claim(entry), after.get('words', ''))}{was}{_on(after)}"]
    ticks = [Verdict.Tick(tick).label for tick in after.get("ticks", ()) if tick in Verdict.Tick.values]
    if ticks:
        parts.append(f"what was done: {listed(ticks)}")
    if after.get("note"):
        parts.append(f"note: “{after['note']}”")
    if after.get("disposition"):
        instead = f", namely “{after['replacement']}”" if after.get("replacement") else ""
        parts.append(f"what the words need: {after['disposition']}{instead}")
    if after.get("override_reason"):
        parts.append(f"against the policy {after.get('policy', '')}, because “{after['override_reason']}”")
    elif after.get("policy") and after.get("outcome") not in {"dismissed", "unreviewed"}:
        parts.append(f"by the policy {after['policy']}")
    return "; ".join(parts)


def _ruled(outcome: str, claim: str, words: str) -> str:
    quoted = f" (“{words}”)" if words else ""
    if outcome == "dismissed":
        return f"dismissed {claim}{quoted} as nothing to check"
    if outcome in {"unreviewed", "reopened"}:
        return f"opened {claim}{quoted} again"
    return f"judged {claim}{quoted} {outcome}"


def _on(after: _Said) -> str:
    """What the verdict rests on: each source with its place and its stance; in the first entries only their number."""
    if after.get("on"):
        return f", on {listed(f'{the_source_placed(source)}, which {source["stance"]} it' for source in after['on'])}"
    return f", on {counted(after['sources'], 'source')}" if after.get("sources") else ""


def _undone(entry: Entry, before: _Said, after: _Said) -> str:
    return f"took back the verdict on {the_claim(entry)}, {before.get('outcome', '')}: it is {after.get('outcome', '')} again"


def _cited(entry: Entry, before: _Said, after: _Said) -> str:
    if before:
        instead = f", before “{before['passage']}”" if before.get("passage") else ""
        where = f" ({after['locator']})" if after.get("locator") else ""
        return f"took “{after.get('passage', '')}”{where} of {the_source(after)} as the passage for {the_claim(entry)}{instead}"
    words = f"; the passage: “{after['passage']}”" if after.get("passage") else ""
    return f"cited {the_source_placed(after)}, which {after.get('stance', 'supports')} {the_claim(entry)}{words}"


def _withdrew(entry: Entry, before: _Said, after: _Said) -> str:
    return f"withdrew {the_source(before)} from {the_claim(entry)}"


def _added(entry: Entry, before: _Said, after: _Said) -> str:
    return f"added {the_claim(entry)} by hand: “{after.get('words', '')}”"


def _edited(entry: Entry, before: _Said, after: _Said) -> str:
    if "start" in after:
        return f"moved the edges of {the_claim(entry)} from “{before.get('words', '')}” to “{after.get('words', '')}”"
    changes = listed(
        f"{_FIELDS.get(name, name)} from {quoted(before.get(name))} to {quoted(value)}" for name, value in after.items()
    )
    return f"changed {the_claim(entry)}: {changes}"


def _split(entry: Entry, before: _Said, after: _Said) -> str:
    return f"split {the_claim(entry)} into claims {listed(after.get('into', ()))}"


def _merged(entry: Entry, before: _Said, after: _Said) -> str:
    return f"merged {the_claim(entry)} into claim {after.get('into', '')}"


def _looked(entry: Entry, before: _Said, after: _Said) -> str:
    if before.get("sentences"):
        return f"took back the look at {the_sentences(before)}"
    return f"looked at {the_sentences(after)}"


def _settled(entry: Entry, before: _Said, after: _Said) -> str:
    words = f"“{after.get('words', '')}”"
    if "finding" in after:
        slip = _SLIPS.get(after["finding"], after["finding"])
        return f"decided on {slip}: {words} {_DECIDED.get(after.get('decision', ''), 'is settled')}"
    return f"decided that {words} is nothing to check"


def _assigned(entry: Entry, before: _Said, after: _Said) -> str:
    return f"assigned {the_claim(entry) if entry.claim_id else 'the article'} to {after.get('to') or 'nobody'}"


def _commented(entry: Entry, before: _Said, after: _Said) -> str:
    return f"said of {the_claim(entry)}: “{after.get('words', '')}”"


def _position(entry: Entry, before: _Said, after: _Said) -> str:
    if after.get("position") == "answer":
        return f"entered the writer’s answer on {the_claim(entry)}: “{after.get('words', '')}”, said by {after.get('said_by', '')}"
    decided = {
        "accepted": f"accepted what verdict {after.get('verdict')} says of {the_claim(entry)}",
        "rejected": f"rejected what verdict {after.get('verdict')} says of {the_claim(entry)}",
        "other-words": f"decided otherwise than verdict {after.get('verdict')} on {the_claim(entry)}",
    }.get(after.get("ruling", ""), _plain(entry, before, after))
    words = f"; the words become “{after['words']}”" if after.get("words") else ""
    return f"{decided}{words}{f', because “{after["reason"]}”' if after.get('reason') else ''}"


_MAY_STAY_OPEN = (
    ("untouched", "sentence that nobody looked at"),
    ("leftovers", "leftover"),
    ("doubts", "doubt about what verdicts rest on"),
)


def _signed_off(entry: Entry, before: _Said, after: _Said) -> str:
    left = [counted(after[name], noun) for name, noun in _MAY_STAY_OPEN if after.get(name)]
    reason = f"; open stayed {listed(left) or 'something'}, because “{after['reason']}”" if after.get("reason") else ""
    text = f", the text {after['sha256'][:12]}…" if after.get("sha256") else ""
    return f"signed off version {after.get('version', '')} of the article{text}{reason}"


def _reopened(entry: Entry, before: _Said, after: _Said) -> str:
    return f"opened the article again, because “{after.get('reason', '')}”"


def _deleted(entry: Entry, before: _Said, after: _Said) -> str:
    return f"deleted the article “{before.get('title', '')}”, on which nobody had worked"


def _exported(entry: Entry, before: _Said, after: _Said) -> str:
    return f"exported {counted(after.get('rows', 0), 'claim')} as {after.get('format', '')}"


def _policy(entry: Entry, before: _Said, after: _Said) -> str:
    if entry.article_id:
        return f"set the policy of the article: {after.get('policy')}, before {before.get('policy')}"
    old, new = before.get("rules", {}), after.get("rules", {})
    changes = [
        f"{_rule(name)}: {_VALUES.get(str(value), value)}" for name, value in new.items() if old.get(name) != value
    ]
    desk = ", that of the desk" if after.get("of_the_desk") else ""
    said = f"; {'; '.join(changes)}" if changes else ""
    return f"worded the policy “{after.get('policy', '')}”{desk}, version {after.get('version', '')}{said}"


def _described(entry: Entry, before: _Said, after: _Said) -> str:
    if "contact" in after:
        ways = listed(after["contact"]) or "not at all"
        return f"changed how “{after.get('title', '')}” is reached: {ways}"
    # Of a confidential source only proofs tell that its identity changed.
    changes = [
        f"{name} from “{before.get(name, '')}” to “{value}”"
        for name, value in after.items()
        if name not in ("source", "proof") and value != before.get(name, "")
    ]
    said = ", ".join(changes) or "who or what it is"
    return f"described “{before.get('title') or after.get('title', '')}”: {said}"


def _captured(entry: Entry, before: _Said, after: _Said) -> str:
    which = f"source {after.get('source', '')}"
    if after.get("seen_again"):
        return (
            f"looked at {which} again ({after.get('how', '')}): it says what it said in text {after.get('capture', '')}"
        )
    changed = f", which differs from text {before['capture']}" if before.get("capture") else ""
    return f"kept what {which} says ({after.get('how', '')}) as text {after.get('capture', '')}{changed}"


def _named(entry: Entry, before: _Said, after: _Said) -> str:
    was = f", before {listed(before['people'])}" if before.get("people") else ""
    return f"named {listed(after.get('people', ()))} on “{after.get('title', '')}”{was}"


def _role(entry: Entry, before: _Said, after: _Said) -> str:
    if after.get("password"):
        return f"set a new password for {after.get('person', '')}"
    renamed = ""
    if "name" in after:
        renamed = f"changed the name of {after.get('person', '')} from “{before.get('name', '')}” to “{after['name']}”"
        if _without_name(before) == _without_name(after):
            return renamed
        renamed += ", and "
    active = "" if after.get("active", True) else ", and deactivated them"
    was = f", before {listed(before.get('roles', ())) or 'none'}" if before else ""
    return f"{renamed}gave {after.get('person', '')} the roles {listed(after.get('roles', ())) or 'none'}{was}{active}"


def _without_name(said: _Said) -> _Said:
    return {key: value for key, value in said.items() if key != "name"}


_SLIPS = {
    "miscounted-list": "a number that its list does not bear out",
    "repeated-paragraph": "a paragraph that stands twice",
}
_DECIDED = {"keep": "is right as it stands", "change": "is for the desk to change"}

_FIELDS = {"speaker_name": "the speaker", "via": "according to whom", "upper": "the upper end", "value": "the value"}
_VALUES = {"True": "yes", "False": "no", "None": "not asked"}


def _detail(name: str) -> str:
    """What the administration calls a field of an article."""
    return str(Article._meta.get_field(name).verbose_name)  # type: ignore[union-attr]


def _rule(name: str) -> str:
    """What the administration calls a rule of a policy."""
    return str(PolicyVersion._meta.get_field(name).verbose_name) if name in RULES else name  # type: ignore[union-attr]


_ACTS: Mapping[str, Callable[[Entry, _Said, _Said], str]] = {
    Entry.Act.IMPORTED: _imported,
    Entry.Act.EXTRACTED: _extracted,
    Entry.Act.AMENDED: _amended,
    Entry.Act.REVISED: revised,
    Entry.Act.PLACED: found_again,
    Entry.Act.JUDGED: _judged,
    Entry.Act.UNDONE: _undone,
    Entry.Act.CITED: _cited,
    Entry.Act.WITHDREW: _withdrew,
    Entry.Act.ADDED: _added,
    Entry.Act.EDITED: _edited,
    Entry.Act.SPLIT: _split,
    Entry.Act.MERGED: _merged,
    Entry.Act.LOOKED: _looked,
    Entry.Act.SETTLED: _settled,
    Entry.Act.ASSIGNED: _assigned,
    Entry.Act.COMMENTED: _commented,
    Entry.Act.POSITION: _position,
    Entry.Act.SIGNED_OFF: _signed_off,
    Entry.Act.REOPENED: _reopened,
    Entry.Act.DELETED: _deleted,
    Entry.Act.EXPORTED: _exported,
    Entry.Act.POLICY: _policy,
    Entry.Act.CAPTURED: _captured,
    Entry.Act.DESCRIBED: _described,
    Entry.Act.NAMED: _named,
    Entry.Act.ROLE: _role,
}
