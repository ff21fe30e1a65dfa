"""Times from text, as a format says: strptime of time and datetime."""

import re

from _time_text import DAYS, MONTHS, day_of_year, days_before, struct_time


def _names(names):
    return "(?P<%s>" + "|".join(sorted((name.lower() for name in names), key=len, reverse=True)) + ")"


_PARTS = {
    "d": r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])",
    "f": r"(?P<f>[0-9]{1,6})",
    "H": r"(?P<H>2[0-3]|[0-1]\d|\d)",
    "I": r"(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])",
    "G": r"(?P<G>\d\d\d\d)",
    "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
    "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])",
    "M": r"(?P<M>[0-5]\d|\d)",
    "S": r"(?P<S>6[0-1]|[0-5]\d|\d)",
    "U": r"(?P<U>5[0-3]|[0-4]\d|\d)",
    "W": r"(?P<W>5[0-3]|[0-4]\d|\d)",
    "w": r"(?P<w>[0-6])",
    "u": r"(?P<u>[1-7])",
    "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
    "y": r"(?P<y>\d\d)",
    "Y": r"(?P<Y>\d\d\d\d)",
    "z": r"(?P<z>([+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?)|(?-i:Z))",
    "A": _names(DAYS) % "A",
    "a": _names([name[:3] for name in DAYS]) % "a",
    "B": _names(MONTHS) % "B",
    "b": _names([name[:3] for name in MONTHS]) % "b",
    "p": r"(?P<p>am|pm)",
    "Z": r"(?P<Z>utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest)",
    "%": "%",
}
_WHOLE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}

_patterns = {}


def _pattern(format):
    known = _patterns.get(format)
    if known is not None:
        return known
    text = format
    for letter, whole in _WHOLE.items():
        text = text.replace("%" + letter, whole)
    out = ""
    at = 0
    end = len(text)
    while at < end:
        c = text[at]
        if c == "%":
            at += 1
            if at >= end:
                raise ValueError(f"stray %% in format '{format}'".replace("%%", "%"))
            letter = text[at]
            part = _PARTS.get(letter)
            if part is None:
                raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
            out += part
        elif c.isspace():
            while at + 1 < end and text[at + 1].isspace():
                at += 1
            out += r"\s+"
        else:
            out += re.escape(c)
        at += 1
    try:
        known = re.compile(out, re.IGNORECASE)
    except re.error as problem:
        message = str(problem)
        if message.startswith("redefinition of group name"):
            raise re.error(message.split(" at position")[0], problem.pattern, problem.pos) from None
        raise
    if len(_patterns) > 100:
        _patterns.clear()
    if "%d" in text and not re.search("%[YyG]", text):
        import os
        import warnings

        warnings.warn(
            """\
Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.""",
            DeprecationWarning,
            skip_file_prefixes=(os.path.dirname(__file__),),
        )
    _patterns[format] = known
    return known


def _week_day(year, month, day):
    return (days_before(year) + day_of_year(year, month, day) - 1 + 3) % 7


def _from_week(year, week, weekday, monday_first):
    """Day of the year from a week of %U or %W and a weekday."""
    first = _week_day(year, 1, 1)
    if not monday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    until = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + until + 7 * (week - 1) + weekday


def parse(string, format):
    """(fields of a struct_time, fraction of a second in microseconds, zone's offset, its fraction)"""
    for i, arg in enumerate((string, format)):
        if not isinstance(arg, str):
            raise TypeError(f"strptime() argument {i} must be str, not {type(arg)}")
    match = _pattern(format).match(string)
    if match is None:
        raise ValueError(f"time data {string!r} does not match format {format!r}")
    if len(string) != match.end():
        raise ValueError(f"unconverted data remains: {string[match.end():]}")
    found = {name: text for name, text in match.groupdict().items() if text is not None}
    year = iso_year = iso_week = weekday = yday = week = None
    monday_first = False
    month = day = 1
    hour = minute = second = micro = 0
    offset = zone = None
    offset_fraction = 0
    is_dst = -1
    for name, text in found.items():
        if name == "y":
            year = int(text)
            year += 2000 if year <= 68 else 1900
        elif name == "Y":
            year = int(text)
        elif name == "G":
            iso_year = int(text)
        elif name == "m":
            month = int(text)
        elif name == "B":
            month = [one.lower() for one in MONTHS].index(text.lower()) + 1
        elif name == "b":
            month = [one[:3].lower() for one in MONTHS].index(text.lower()) + 1
        elif name == "d":
            day = int(text)
        elif name == "H":
            hour = int(text)
        elif name == "I":
            hour = int(text)
            half = found.get("p", "").lower()
            if half in ("", "am"):
                if hour == 12:
                    hour = 0
            elif hour != 12:
                hour += 12
        elif name == "M":
            minute = int(text)
        elif name == "S":
            second = int(text)
        elif name == "f":
            micro = int(text.ljust(6, "0"))
        elif name == "A":
            weekday = [one.lower() for one in DAYS].index(text.lower())
        elif name == "a":
            weekday = [one[:3].lower() for one in DAYS].index(text.lower())
        elif name == "w":
            weekday = (int(text) - 1) % 7
        elif name == "u":
            weekday = int(text) - 1
        elif name == "j":
            yday = int(text)
        elif name in ("U", "W"):
            week = int(text)
            monday_first = name == "W"
        elif name == "V":
            iso_week = int(text)
        elif name == "z":
            if text == "Z":
                offset = 0
            else:
                offset, offset_fraction = _offset(text, string)
        elif name == "Z":
            zone = text
            if text.lower() in ("utc", "gmt"):
                is_dst = 0
    _check_iso(iso_year, iso_week, weekday, year, yday, format)
    leap_placeholder = False
    if year is None and month == 2 and day == 29:
        year = 1904
        leap_placeholder = True
    elif year is None:
        year = 1900
    if yday is None and weekday is not None:
        if week is not None:
            yday = _from_week(year, week, weekday, monday_first)
        elif iso_year is not None and iso_week is not None:
            first = days_before(iso_year) + 3
            start = first - (first + 3) % 7
            days = start + 7 * (iso_week - 1) + weekday
            year = iso_year
            yday = days - days_before(year) + 1
        if yday is not None and yday <= 0:
            year -= 1
            yday += 366 if day_of_year(year, 12, 31) == 366 else 365
    if yday is None:
        limit = (31, 29 if day_of_year(year, 12, 31) == 366 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
        if day > limit:
            raise ValueError("day is out of range for month")
        yday = day_of_year(year, month, day)
    else:
        length = day_of_year(year, 12, 31)
        if yday > length:
            year += 1
            yday -= length
        month = 12
        while day_of_year(year, month, 1) > yday:
            month -= 1
        day = yday - day_of_year(year, month, 1) + 1
    if weekday is None:
        weekday = _week_day(year, month, day)
    if leap_placeholder:
        year = 1900
    return (year, month, day, hour, minute, second, weekday, yday, is_dst, zone, offset), micro, offset_fraction


def _offset(text, string):
    sign = -1 if text[0] == "-" else 1
    digits = text[1:]
    if ":" in digits:
        if digits.count(":") == 1 and len(digits.replace(":", "").split(".")[0]) > 4:
            raise ValueError(f"Inconsistent use of : in {text}")
        digits = digits.replace(":", "")
    whole, _, fraction = digits.partition(".")
    seconds = int(whole[:2]) * 3600 + int(whole[2:4]) * 60 + int(whole[4:6] or 0)
    return sign * seconds, sign * int(fraction.ljust(6, "0") or 0)


def _check_iso(iso_year, iso_week, weekday, year, yday, format):
    if iso_year is not None:
        if yday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")  # fmt: skip
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').")  # fmt: skip
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').")  # fmt: skip
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")  # fmt: skip


def parse_struct_time(string, format):
    """What time.strptime gives."""
    return struct_time(parse(string, format)[0])


def parse_datetime(cls, string, format="%a %b %d %H:%M:%S %Y"):
    """What datetime.strptime gives."""
    from datetime import timedelta, timezone

    fields, micro, offset_fraction = parse(string, format)
    args = fields[:6] + (micro,)
    zone, offset = fields[-2:]
    if offset is None:
        return cls(*args)
    delta = timedelta(seconds=offset, microseconds=offset_fraction)
    return cls(*args, timezone(delta, zone.upper()) if zone else timezone(delta))
