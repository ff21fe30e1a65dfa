"""Times of the calendar, for the module time: struct_time, local time, strftime and strptime."""

import _clock
from _structseq import structseq

struct_time = structseq(
    "time",
    "struct_time",
    ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"),
    ("tm_zone", "tm_gmtoff"),
)

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip


def _seconds(seconds):
    if seconds is None:
        return _clock.now()
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        seconds = int(seconds // 1)
    elif not isinstance(seconds, int):
        try:
            seconds = seconds.__index__()
        except AttributeError:
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer") from None
    if not -67768100567755200 <= seconds <= 67767976233316800:
        raise OverflowError("timestamp out of range for platform time_t")
    return seconds


def days_before(year):
    """Days from 1970-01-01 to the first day of a year."""
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 - 719162


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def day_of_year(year, month, day):
    return _BEFORE[month - 1] + day + (month > 2 and _is_leap(year))


def _fields(seconds):
    days, rest = divmod(seconds, 86400)
    year = 1970 + days // 366 - 1
    while days >= days_before(year + 1):
        step = (days - days_before(year + 1)) // 366
        year += max(1, step)
    while days < days_before(year):
        year -= 1
    yday = days - days_before(year)
    leap = _is_leap(year)
    month = 12
    while yday < _BEFORE[month - 1] + (month > 2 and leap):
        month -= 1
    mday = yday - _BEFORE[month - 1] - (month > 2 and leap) + 1
    return (year, month, mday, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday + 1)


def gmtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing UTC."""
    return struct_time(_fields(_seconds(seconds)) + (0, "GMT", 0))


def localtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing local time."""
    seconds = _seconds(seconds)
    offset, name, dst = _clock.local(seconds)
    return struct_time(_fields(seconds + offset) + (dst, name, offset))


def _tuple(t, function):
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError(f"{function}(): illegal time tuple argument")
    for item in t:
        if not isinstance(item, int):
            raise TypeError(f"'{type(item).__name__}' object cannot be interpreted as an integer")
    return t


def mktime(t, /):
    """Convert a time tuple in local time to seconds since the Epoch."""
    year, month, day, hour, minute, second, _, _, dst = _tuple(t, "mktime")
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    days = days_before(year) + day_of_year(year, month, 1) - 1 + day - 1
    wall = days * 86400 + hour * 3600 + minute * 60 + second
    guess = wall - _clock.local(wall)[0]
    for _ in range(2):
        offset, _, is_dst = _clock.local(guess)
        guess = wall - offset
    if dst >= 0 and is_dst != dst:
        # the other reading of a time that the clock shows twice
        for other in (guess - 3600, guess + 3600):
            offset, _, is_dst = _clock.local(other)
            if is_dst == dst and other + offset == wall:
                return float(other)
    return float(guess)


def asctime(t=None, /):
    """Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."""
    t = localtime() if t is None else _checked(t, "asctime")
    return f"{DAYS[t[6] % 7][:3]} {MONTHS[t[1] - 1][:3]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} {t[0]}"


def ctime(seconds=None, /):
    """Convert a time in seconds since the Epoch to a string in local time."""
    return asctime(localtime(seconds))


def _checked(t, function):
    t = list(_tuple(t, function))
    if t[1] == 0:
        t[1] = 1
    if t[2] == 0:
        t[2] = 1
    if t[7] == 0:
        t[7] = 1
    for i, low, high, name in (
        (1, 1, 12, "month"), (2, 1, 31, "day of month"), (3, 0, 23, "hour"), (4, 0, 59, "minute"), (5, 0, 61, "seconds"),
    ):  # fmt: skip
        if not low <= t[i] <= high:
            raise ValueError(f"{name} out of range")
    if t[6] < -1:
        raise ValueError("day of week out of range")
    t[6] %= 7
    if not 1 <= t[7] <= 366:
        raise ValueError("day of year out of range")
    return t


def iso_week(year, yday, wday):
    """ISO 8601 year and week; yday counts from 1, wday from Monday as 0."""
    week = (yday - wday + 9) // 7
    if week < 1:
        last = year - 1
        length = 366 if _is_leap(last) else 365
        return iso_week(last, yday + length, wday)
    if week == 53:
        length = 366 if _is_leap(year) else 365
        if yday - wday + 3 > length:
            return year + 1, 1
    return year, week


def strftime(format, t=None, /):
    """Convert a time tuple to a string according to a format specification."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    if t is None:
        t = localtime()
        zone, offset = t.tm_zone, t.tm_gmtoff
    else:
        zone = getattr(t, "tm_zone", None)
        offset = getattr(t, "tm_gmtoff", None)
        t = _checked(t, "strftime")
        if zone is None:
            zone = tzname[1 if t[8] > 0 else 0]
        if offset is None:
            offset = -(altzone if t[8] > 0 else timezone)
    return format_time(format, t, zone, offset)


def format_time(format, t, zone, offset):
    """The C library's strftime in the C locale."""
    out = []
    done = 0
    end = len(format)
    while (at := format.find("%", done)) >= 0:
        out.append(format[done:at])
        i = at + 1
        flags = ""
        while i < end and format[i] in "-_0^#":
            flags += format[i]
            i += 1
        width = ""
        while i < end and format[i].isdigit():
            width += format[i]
            i += 1
        if i < end and format[i] in "EO":
            i += 1
        if i >= end:
            out.append(format[at:])
            done = end
            break
        text = _directive(format[i], t, zone, offset, flags)
        if text is None:
            text = format[at : i + 1]
        elif width:
            text = text.rjust(int(width), "0" if text.lstrip("-").isdigit() and "_" not in flags else " ")
        if "^" in flags:
            text = text.upper()
        elif "#" in flags:
            text = text.swapcase()
        out.append(text)
        done = i + 1
    out.append(format[done:])
    return "".join(out)


def _number(value, width, flags, pad="0"):
    if "-" in flags:
        return str(value)
    if "_" in flags:
        pad = " "
    elif "0" in flags:
        pad = "0"
    return str(value).rjust(width, pad)


def _directive(c, t, zone, offset, flags):
    if c == "Y":
        return str(t[0])
    if c == "m":
        return _number(t[1], 2, flags)
    if c == "d":
        return _number(t[2], 2, flags)
    if c == "H":
        return _number(t[3], 2, flags)
    if c == "M":
        return _number(t[4], 2, flags)
    if c == "S":
        return _number(t[5], 2, flags)
    if c == "a":
        return DAYS[t[6]][:3]
    if c == "A":
        return DAYS[t[6]]
    if c == "b" or c == "h":
        return MONTHS[t[1] - 1][:3]
    if c == "B":
        return MONTHS[t[1] - 1]
    if c == "I":
        return _number((t[3] - 1) % 12 + 1, 2, flags)
    if c == "p":
        return "AM" if t[3] < 12 else "PM"
    if c == "P":
        return "am" if t[3] < 12 else "pm"
    if c == "j":
        return _number(t[7], 3, flags)
    if c == "y":
        return _number(t[0] % 100, 2, flags)
    if c == "C":
        return _number(t[0] // 100, 2, flags)
    if c == "e":
        return _number(t[2], 2, flags, " ")
    if c == "k":
        return _number(t[3], 2, flags, " ")
    if c == "l":
        return _number((t[3] - 1) % 12 + 1, 2, flags, " ")
    if c == "U":
        return _number((t[7] - 1 + 7 - (t[6] + 1) % 7) // 7, 2, flags)
    if c == "W":
        return _number((t[7] - 1 + 7 - t[6]) // 7, 2, flags)
    if c == "w":
        return str((t[6] + 1) % 7)
    if c == "u":
        return str(t[6] + 1)
    if c == "G":
        return str(iso_week(t[0], t[7], t[6])[0])
    if c == "g":
        return _number(iso_week(t[0], t[7], t[6])[0] % 100, 2, flags)
    if c == "V":
        return _number(iso_week(t[0], t[7], t[6])[1], 2, flags)
    if c == "z":
        if offset is None:
            return ""
        sign = "-" if offset < 0 else "+"
        minutes = abs(offset) // 60
        return f"{sign}{minutes // 60:02d}{minutes % 60:02d}"
    if c == "Z":
        return zone or ""
    if c == "s":
        return str(int(mktime(tuple(t))))
    if c == "%":
        return "%"
    if c == "n":
        return "\n"
    if c == "t":
        return "\t"
    composed = _COMPOSED.get(c)
    return None if composed is None else format_time(composed, t, zone, offset)


_COMPOSED = {
    "c": "%a %b %e %H:%M:%S %Y",
    "x": "%m/%d/%y",
    "X": "%H:%M:%S",
    "D": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "T": "%H:%M:%S",
    "R": "%H:%M",
    "r": "%I:%M:%S %p",
}


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    """Parse a string to a time tuple according to a format specification."""
    import _strptime

    return _strptime.parse_struct_time(string, format)


def tzset():
    """Initialize, or reinitialize, the local timezone."""
    global timezone, altzone, daylight, tzname
    timezone, altzone, daylight, tzname = _clock.zone()


tzset()
