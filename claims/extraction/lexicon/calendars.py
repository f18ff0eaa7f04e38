"""The shape of what a language has to say for days, months and years; all words in lower case."""

from collections.abc import Mapping

from claims.extraction.lexicon.lists import EMPTY, NAMES, NONE, Lists, Words


class Tenses(Lists):
    """How a clause tells whether its day is past or to come."""

    future: Words = NONE  # will, scheduled
    abilities: Words = NONE  # could: with one of the next it tells of the past
    negations: Words = NONE
    timetable: Words = NONE  # begins: a verb of the present whose day is to come
    intentions: Words = NONE  # agreed: with "to" and a verb the day is to come
    postponed: Words = NONE  # adjourned: with one of the next the day is to come
    postponed_to: Words = NONE
    perfect: Words = NONE  # has: leads from a date to the present
    past: Words = NONE  # said, took: what the endings do not tell
    past_endings: tuple[str, ...] = ()
    no_past: Words = NONE  # need: has the ending, and is none
    carriers: Words = NONE  # be, to, the: a word after them is no verb of the past
    reporting: Words = NONE  # said: what follows is told, not done, on that day
    telling: Words = NONE  # told: has an object
    settings: Words = NONE  # in, at: behind "said" they open its place, not what is said
    that: Words = NONE  # behind the day, it opens what was reported on it
    on: Words = NONE  # before the day
    to: Words = NONE  # to: before a verb
    requests: Words = NONE  # asked: with one or two words and "to"
    fixed: Words = NONE  # set, listed: with "for"
    meant_for: Words = NONE  # for: the day is to come unless a verb says otherwise
    deadlines: Words = NONE  # by: a verb of the past before it does not make the day one
    needing: Words = NONE  # needs: with one of these before it, the day is to come
    until: Words = NONE
    granting: Words = NONE  # gave: "until Friday" behind it is to come


class Calendar(Lists):
    """Names of days and months, and the words that place a day against the day of publication."""

    months: Mapping[str, int] = EMPTY
    verbs: Words = NONE  # may: a homonym that often begins a sentence
    homonyms: Words = NONE  # may, march, sun: names of the calendar only when written large and in their place
    abbreviations: Words = NONE  # may carry a full stop
    weekdays: Mapping[str, int] = EMPTY  # Monday is 0
    days: Mapping[str, int] = EMPTY  # yesterday is −1
    parts: Mapping[str, str] = NAMES  # night, morning: part of a day
    seasons: Mapping[str, str] = NAMES
    spans: Mapping[str, str] = NAMES  # week, year: what can be last or next
    last: Words = NONE
    next: Words = NONE
    this: Words = NONE
    nearest: Mapping[str, int] = EMPTY  # "this past Monday" is −1, "this coming Friday" 1
    past: Words = NONE  # the past ten days
    anchoring: Words = NONE  # a word of these must stand in the line for a date to be told by a duration
    ago: Words = NONE  # after the duration
    ago_before: Words = NONE  # before the duration (German "vor")
    offsets: Mapping[str, int] = EMPTY  # two days after tomorrow
    earlier: Words = NONE
    offsets_of_anchor: Mapping[str, int] = EMPTY  # two days later is 1
    comparing: Words = NONE  # earlier: "a year earlier" is told from what it is compared with
    prepositions: Words = NONE  # before, after: with a noun they are told from that
    adjoining: Mapping[str, int] = EMPTY  # the following day is 1, the previous −1
    same: Words = NONE  # that same month
    that: Words = NONE  # that year
    that_cues: Words = NONE  # in, on: before "that year"
    lasting: Words = NONE  # over, during: "the next year" behind them is how long it takes
    from_now: Words = NONE
    early: Words = NONE  # early, mid, late
    eras: Mapping[str, int] = EMPTY  # BC is −1
    year_cues: Words = NONE  # a bare year stands after these
    month_cues: Words = NONE  # in, late: a name written large after these and before another is a month
    loose_year_cues: Words = NONE  # of these, and the article: a count may stand there as well
    no_year_after: Words = NONE  # more than 2000
    tenses: Tenses = Tenses()
    ordinals_of: Words = NONE  # "3rd of May"
    quarters: Words = NONE
    part_codes: Mapping[str, int] = EMPTY  # Q is three months
    fiscal_codes: Words = NONE  # FY of FY25
    decades: Words = NONE  # 1990s
    decade_cues: Words = NONE  # the 60s
    decade_names: Words = NONE  # roaring, swinging: "the swinging sixties"
    centuries: Words = NONE
    fiscal: Words = NONE
    since: Words = NONE  # since: a weekday behind it is before today
    habits: Words = NONE  # open, hours: weekdays behind them are those of every week
    weeks: Words = NONE  # week: "Friday week", "a week on Friday"
    weeks_from: Words = NONE  # on, from
    any_of: Words = NONE  # day: "a November day" is any
    holidays: Words = NONE  # christmas, ramadan: the year behind them is one
    circa: Words = NONE  # c. 1850
    local_times: Words = NONE  # local time: behind "0200"
    tonights: Words = NONE  # tonight: "7:30 tonight"
    nth_cues: Words = NONE  # on, by: before "the 15th"
    nth_ends: Words = NONE  # what may follow it: a verb, no noun and no "of"
    year_nouns: Words = NONE  # levels: no four digits count them
    hours: Words = NONE  # at 1430 hours
    hour_cues: Words = NONE  # at: before such a time, and before "8 in the morning"
    halves: Mapping[str, int] = EMPTY  # morning is 0, evening 12
    noons: Mapping[str, str] = NAMES
    meridiems: Mapping[str, int] = EMPTY  # a.m. is 0, p.m. is 12
    clocks: Words = NONE  # o'clock
    matches: Words = NONE  # touchdown, halftime: near a quarter that is none of a year
    named_days: Words = NONE  # black, super: a weekday after them is a name
    zones: Words = NONE
    clock_prefixes: Words = NONE  # o' of o'clock
    clock_to: Words = NONE  # to, until: between two times
    definite: Words = NONE  # the: before a day of the month
    edges: Words = NONE  # the end of, early: before the second end of a period
    early_joints: Words = NONE  # in, of: between "early" and its month
    weekday_cues: Words = NONE  # on: before the short name of a weekday
    year_edges: Words = NONE  # end, beginning: of the year
    weekend_cues: Words = NONE  # over, at: before "the weekend"
    year_end_cues: Words = NONE  # by, at: before "year-end"
    ends: Words = NONE
    governments: Words = NONE  # behind "the May" they are those of a person
    contests: Words = NONE  # match: a quarter "of the match" is none of a year
    weekends: Words = NONE
    year_words: Words = NONE  # the year 1812
    half_to: Words = NONE  # "halb acht": half an hour before
    half_past_cues: Words = NONE  # at, until: before "half seven", which is half past
    half_years: Words = NONE
    clock_steps: Mapping[str, int] = EMPTY  # half past three, a quarter to four
    month_first: bool = True  # 4/5/2024 is 5 April
