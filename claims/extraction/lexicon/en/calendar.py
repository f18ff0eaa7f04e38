"""English names of days, months and the words that place them (AP Stylebook: abbreviations; TimeML: parts of days)."""

from claims.extraction.lexicon.calendars import Calendar
from claims.extraction.lexicon.en.tenses import TENSES
from claims.extraction.lexicon.figures import words
from claims.extraction.lexicon.lists import words_of

_MONTHS = words_of("january february march april may june july august september october november december")
_WEEKDAYS = words_of("monday tuesday wednesday thursday friday saturday sunday")
_MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_WEEKDAY_ABBREVIATIONS = {
    "mon": 0, "tues": 1, "tue": 1, "wed": 2, "weds": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

CALENDAR = Calendar(
    months={word: number for number, word in enumerate(_MONTHS, 1)} | _MONTH_ABBREVIATIONS,
    verbs=words("may"),
    homonyms=words("may march mar august dec jan sat sun mon wed fri april june"),
    abbreviations=frozenset(_MONTH_ABBREVIATIONS) | frozenset(_WEEKDAY_ABBREVIATIONS),
    weekdays={word: number for number, word in enumerate(_WEEKDAYS)} | _WEEKDAY_ABBREVIATIONS,
    days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0},
    parts={
        "morning": "morning",
        "afternoon": "afternoon",
        "evening": "evening",
        "night": "night",
        "midnight": "night",
        "noon": "noon",
        "lunchtime": "noon",
    },
    seasons={
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
    },
    spans={
        "day": "day",
        "week": "week",
        "weekend": "weekend",
        "month": "month",
        "quarter": "quarter",
        "year": "year",
        "decade": "decade",
        "century": "century",
        "night": "night",
    },
    last=words("last"),
    next=words("next"),
    this=words("this current"),
    nearest={"past": -1, "coming": 1},
    past=words("past last previous next coming"),
    anchoring=words("ago from hence today yesterday tomorrow later earlier afterwards afterward"),
    ago=words("ago"),
    offsets={"after": 1, "from": 1, "before": -1},
    earlier=words("earlier before previously"),
    offsets_of_anchor={"later": 1, "afterwards": 1, "afterward": 1, "earlier": -1, "before": -1, "after": 1},
    comparing=words("earlier"),
    prepositions=words("before after"),
    adjoining={"following": 1, "previous": -1, "preceding": -1},
    same=words("same"),
    that=words("that"),
    that_cues=words("in on by of during since until before after from earlier later throughout early late for"),
    lasting=words("over in during for within throughout of"),
    from_now=frozenset({"from now", "from today", "hence"}),
    early=words("early mid late earlier later beginning middle end"),
    eras={"bc": -1, "b.c.": -1, "bce": -1, "b.c.e.": -1, "ad": 1, "a.d.": 1, "ce": 1},
    year_cues=words(
        "in since by from until till of during before after between to through circa about around and or for "
        "late early mid the year back autumn fall spring summer winter end start beginning – - ( — season"
    ),
    month_cues=words("in since until till during early late mid"),
    loose_year_cues=words("about around between to of and or for the by s"),
    no_year_after=words("than"),
    tenses=TENSES,
    ordinals_of=words("of"),
    quarters=words("quarter qtr"),
    decades=words("s"),
    part_codes={"Q": 3, "H": 6},
    fiscal_codes=frozenset({"FY"}),
    decade_cues=words("the early mid late"),
    decade_names=words("roaring swinging hungry naughty"),
    centuries=words("century centuries"),
    fiscal=words("fiscal financial calendar tax school academic"),
    since=words("since"),
    habits=words("open hours daily every"),
    weeks=words("week"),
    weeks_from=words("on from"),
    any_of=words("day weekend weekday sunday monday tuesday wednesday thursday friday saturday sky"),
    holidays=words(
        "christmas easter thanksgiving ramadan eid diwali hanukkah passover halloween carnival lent holi pentecost eve"
    ),
    circa=words("c ca"),
    local_times=frozenset({"local time"}),
    tonights=words("tonight"),
    nth_cues=words("on by until since before after"),
    nth_ends=words(
        "was is were are will at in and but or when he she they it we i to that for with by because after before as"
    ),
    year_nouns=words("levels"),
    hours=words("hours"),
    hour_cues=words("at"),
    half_past_cues=words("at until till before after around about"),
    halves={"morning": 0, "afternoon": 12, "evening": 12},
    noons={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    meridiems={"a.m.": 0, "p.m.": 12, "am": 0, "pm": 12, "a.m": 0, "p.m": 12},
    clocks=words("clock"),
    clock_prefixes=words("o"),
    clock_to=words("to until till"),
    definite=words("the"),
    edges=words("the end beginning middle start of early late mid"),
    early_joints=words("in of to"),
    weekday_cues=words("on of ("),
    year_edges=words("end beginning start middle rest"),
    weekend_cues=words("over at on during since before after of by this for"),
    year_end_cues=words("by at until before since around of from"),
    ends=words("end"),
    governments=words("government administration cabinet premiership ministry team camp"),
    contests=words("match game final contest bout fight season"),
    weekends=words("weekend"),
    year_words=words("year"),
    clock_steps={"past": 1, "to": -1},
    matches=words(
        "touchdown touchdowns overtime halftime quarterback yard yards scored scoring game games playoff rebounds interception "
        "fumble punt kickoff timeout inning linebacker halfback outscored outshot outrebounded assists turnovers layup buzzer dunk quarterbacks"
    ),
    named_days=words("super cyber black good ash bloody giving palm easter maundy shrove sheer"),
    zones=words("gmt utc bst cet est edt pst pdt ist hrs cst cdt et pt"),
)
