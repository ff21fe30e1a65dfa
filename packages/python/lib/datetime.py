"""Dates and times."""

import _time_text
import time as _time
from _lib import name_type as _name_type
from _datetime_base import (
    MAXORDINAL as _MAXORDINAL, MAXYEAR, MINYEAR, UTC, check_date as _check_date, check_offset as _check_offset,
    check_time as _check_time, check_zone as _check_zone, days_before_month as _days_before_month,
    days_before_year as _days_before_year, days_in_month as _days_in_month, iso_week1_monday as _iso_week1_monday,
    offset_text as _offset_text, ord2ymd as _ord2ymd, timedelta, timezone, type_name as _type_name, tzinfo,
    whole as _whole, ymd2ord as _ymd2ord,
)  # fmt: skip

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

_MONTHS = (None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = (None, "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _wrap_strftime(object, format, timetuple):
    """strftime with %f, %z, %:z and %Z of the object."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {_type_name(format)}")
    out = []
    done = 0
    while (at := format.find("%", done)) >= 0 and at + 1 < len(format):
        out.append(format[done:at])
        c = format[at + 1]
        done = at + 2
        if c == "f":
            out.append("%06d" % getattr(object, "microsecond", 0))
        elif c == "z":
            out.append(_offset_text(object.utcoffset(), "") if hasattr(object, "utcoffset") else "")
        elif c == ":" and format[at + 2 : at + 3] == "z":
            done = at + 3
            out.append(_offset_text(object.utcoffset()) if hasattr(object, "utcoffset") else "")
        elif c == "Z":
            name = object.tzname() if hasattr(object, "tzname") else None
            out.append((name or "").replace("%", "%%"))
        else:
            out.append("%" + c)
    out.append(format[done:])
    return _time_text.format_time("".join(out), timetuple, None, None)


def _digits(text):
    if not (text.isascii() and text.isdigit()):
        raise ValueError("not digits")
    return int(text)


def _parse_isoformat_date(text):
    """(year, month, day) of YYYY-MM-DD, YYYYMMDD, YYYY-Www-D and the like."""
    year = _digits(text[0:4])
    dash = text[4] == "-"
    pos = 4 + dash
    if text[pos : pos + 1] == "W":
        pos += 1
        week = _digits(text[pos : pos + 2])
        pos += 2
        day = 1
        if len(text) > pos:
            if (text[pos : pos + 1] == "-") != dash:
                raise ValueError("Inconsistent use of dash separator")
            pos += dash
            day = _digits(text[pos:])
            if len(text) != pos + 1:
                raise ValueError("too long")
        return _isoweek_to_gregorian(year, week, day)
    month = _digits(text[pos : pos + 2])
    pos += 2
    if (text[pos : pos + 1] == "-") != dash:
        raise ValueError("Inconsistent use of dash separator")
    pos += dash
    if len(text) != pos + 2:
        raise ValueError("wrong length")
    return year, month, _digits(text[pos:])


def _isoweek_to_gregorian(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    if not 0 < week < 53:
        bad = True
        if week == 53:
            first = _ymd2ord(year, 1, 1) % 7
            leap = _days_in_month(year, 2) == 29
            bad = not (first == 4 or (first == 3 and leap))
        if bad:
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _ord2ymd(_iso_week1_monday(year) + (week - 1) * 7 + day - 1)


def _parse_hh_mm_ss_ff(text):
    parts = [0, 0, 0, 0]
    pos = 0
    colon = None
    for i in range(3):
        if len(text) - pos < 2:
            raise ValueError("Incomplete time component")
        parts[i] = _digits(text[pos : pos + 2])
        pos += 2
        next_char = text[pos : pos + 1]
        if i == 0:
            colon = next_char == ":"
        if not next_char or i >= 2:
            break
        if colon and next_char != ":":
            raise ValueError("Invalid time separator: %c" % next_char)
        pos += colon
    if pos < len(text):
        if text[pos] not in ".,":
            raise ValueError("Invalid microsecond separator")
        fraction = text[pos + 1 :]
        if not fraction:
            raise ValueError("Invalid microsecond component")
        _digits(fraction)
        parts[3] = int(fraction[:6].ljust(6, "0"))
    return parts


def _parse_isoformat_time(text):
    if len(text) < 2:
        raise ValueError("Isoformat time too short")
    zone_at = text.find("-") + 1 or text.find("+") + 1 or text.find("Z") + 1
    parts = _parse_hh_mm_ss_ff(text[: zone_at - 1] if zone_at > 0 else text)
    zone = None
    if zone_at == len(text) and text[-1] == "Z":
        zone = timezone.utc
    elif zone_at > 0:
        rest = text[zone_at:]
        if len(rest) in (0, 1, 3) or text[zone_at - 1] == "Z":
            raise ValueError("Malformed time zone string")
        offset = _parse_hh_mm_ss_ff(rest)
        if not any(offset):
            zone = timezone.utc
        else:
            sign = -1 if text[zone_at - 1] == "-" else 1
            delta = timedelta(
                hours=offset[0], minutes=offset[1], seconds=offset[2], microseconds=offset[3]
            )
            zone = timezone(sign * delta)
    return parts, zone


def _format_time(hh, mm, ss, us, timespec):
    if timespec == "auto":
        timespec = "microseconds" if us else "seconds"
    if timespec == "hours":
        return f"{hh:02d}"
    if timespec == "minutes":
        return f"{hh:02d}:{mm:02d}"
    if timespec == "seconds":
        return f"{hh:02d}:{mm:02d}:{ss:02d}"
    if timespec == "milliseconds":
        return f"{hh:02d}:{mm:02d}:{ss:02d}.{us // 1000:03d}"
    if timespec == "microseconds":
        return f"{hh:02d}:{mm:02d}:{ss:02d}.{us:06d}"
    raise ValueError("Unknown timespec value")


def _full_name(self):
    cls = type(self)
    return f"datetime.{cls.__qualname__}" if cls.__module__ == "datetime" else f"{cls.__module__}.{cls.__qualname__}" if cls.__module__ != "__main__" else cls.__qualname__


def _missing(month):
    name, at = ("month", 2) if month is None else ("day", 3)
    raise TypeError(f"function missing required argument '{name}' (pos {at})")


class date:
    """date(year, month, day) --> date object"""

    __slots__ = ("_year", "_month", "_day", "_hashcode")

    def __new__(cls, year, month=None, day=None):
        if day is None:
            _missing(month)
        year, month, day = _check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hashcode = -1
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Create a date from a POSIX timestamp."""
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def today(cls):
        """Current date or datetime: same as self.__class__.fromtimestamp(time.time())."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        ordinal = _whole(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _MAXORDINAL:
            raise ValueError(f"year is out of range" if ordinal > 10**9 else f"year {_ord2ymd(ordinal)[0]} is out of range")
        return cls(*_ord2ymd(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        """str -> Construct a date from a string in ISO 8601 format."""
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        if len(string) not in (7, 8, 10):
            raise ValueError(f"Invalid isoformat string: {string!r}")
        try:
            fields = _parse_isoformat_date(string)
        except Exception:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """int, int, int -> Construct a date from the ISO year, week number and weekday."""
        return cls(*_isoweek_to_gregorian(year, week, day))

    def __repr__(self):
        return f"{_full_name(self)}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        """Return ctime() style string."""
        weekday = self.toordinal() % 7 or 7
        return f"{_DAYS[weekday]} {_MONTHS[self._month]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        """format -> strftime() style string."""
        return _wrap_strftime(self, format, self.timetuple())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError("must be str, not %s" % _type_name(fmt))
        return self.strftime(fmt) if fmt else str(self)

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        return _struct_time(self._year, self._month, self._day, 0, 0, 0, -1)

    def toordinal(self):
        """Return proleptic Gregorian ordinal. January 1 of year 1 is day 1."""
        return _ymd2ord(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """Return date with new specified fields."""
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    __replace__ = replace

    def _date_key(self):
        return (self._year, self._month, self._day)

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._date_key() == other._date_key()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._date_key() <= other._date_key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._date_key() < other._date_key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._date_key() >= other._date_key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._date_key() > other._date_key()
        return NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash(self._date_key())
        return self._hashcode

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other.days
            if 0 < ordinal <= _MAXORDINAL:
                return type(self).fromordinal(ordinal)
            raise OverflowError("date value out of range")
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def weekday(self):
        """Return the day of the week represented by the date. Monday == 0 ... Sunday == 6"""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date. Monday == 1 ... Sunday == 7"""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """Return a named tuple containing ISO year, week number, and weekday."""
        year = self._year
        monday = _iso_week1_monday(year)
        today = _ymd2ord(self._year, self._month, self._day)
        week, day = divmod(today - monday, 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _iso_week1_monday(year), 7)
        elif week >= 52 and today >= _iso_week1_monday(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def __reduce__(self):
        return type(self), self._date_key()


class IsoCalendarDate(tuple):
    """What date.isocalendar gives."""

    def __new__(cls, year, week, weekday, /):
        return super().__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __reduce__(self):
        return (tuple, (tuple(self),))

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


def _struct_time(y, m, d, hh, mm, ss, dst):
    weekday = (_ymd2ord(y, m, d) + 6) % 7
    return _time_text.struct_time((y, m, d, hh, mm, ss, weekday, _days_before_month(y, m) + d, dst))


class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object"""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_hashcode", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._hashcode = -1
        self._fold = fold
        return self

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def _compare(self, other, equality=False):
        mine = self.utcoffset()
        its = other.utcoffset()
        a = (self._hour, self._minute, self._second, self._microsecond)
        b = (other._hour, other._minute, other._second, other._microsecond)
        if mine == its:
            return (a > b) - (a < b)
        if mine is None or its is None:
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware times")
        a = (self._hour * 3600 + self._minute * 60 + self._second) - mine.total_seconds(), self._microsecond
        b = (other._hour * 3600 + other._minute * 60 + other._second) - its.total_seconds(), other._microsecond
        return (a > b) - (a < b)

    def __eq__(self, other):
        return self._compare(other, True) == 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._compare(other) <= 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._compare(other) < 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._compare(other) >= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._compare(other) > 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            offset = self.utcoffset()
            seconds = self._hour * 3600 + self._minute * 60 + self._second
            if offset:
                seconds -= offset.total_seconds()
            self._hashcode = hash((seconds, self._microsecond))
        return self._hashcode

    def __repr__(self):
        text = f"{_full_name(self)}({self._hour}, {self._minute}"
        if self._microsecond:
            text += f", {self._second}, {self._microsecond}"
        elif self._second:
            text += f", {self._second}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return text + ")"

    def isoformat(self, timespec="auto"):
        """Return the time formatted according to ISO."""
        return _format_time(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(
            self.utcoffset()
        )

    __str__ = isoformat

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a time from a string in ISO 8601 format."""
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            parts, zone = _parse_isoformat_time(string.removeprefix("T"))
        except Exception:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        return cls(*parts, zone)

    def strftime(self, format):
        """format -> strftime() style string."""
        return _wrap_strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    __format__ = date.__format__

    def utcoffset(self):
        """Return the timezone offset as timedelta, positive east of UTC."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.utcoffset(None)
        _check_offset("utcoffset", offset)
        return offset

    def tzname(self):
        """Return the timezone name."""
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        """Return the DST offset."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.dst(None)
        _check_offset("dst", offset)
        return offset

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """Return a time with new specified fields."""
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    __replace__ = replace

    def __reduce__(self):
        return type(self), (self._hour, self._minute, self._second, self._microsecond, self._tzinfo)


_time_class = time


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])"""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if day is None:
            _missing(month)
        year, month, day = _check_date(year, month, day)
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hashcode = -1
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _from_timestamp(cls, t, utc, tz):
        if not isinstance(t, (int, float)):
            raise TypeError(f"'{_type_name(t)}' object cannot be interpreted as an integer")
        if t != t:
            raise ValueError("Invalid value NaN (not a number)")
        if isinstance(t, float):
            if abs(t) > 1e18:
                raise OverflowError("timestamp out of range for platform time_t")
            seconds = t // 1
            micro = round((t - seconds) * 1e6)
            seconds = int(seconds)
            if micro >= 1000000:
                seconds += 1
                micro -= 1000000
        else:
            seconds, micro = t, 0
        fields = (_time.gmtime if utc else _time.localtime)(seconds)
        if not MINYEAR <= fields[0] <= MAXYEAR:
            raise ValueError(f"year {fields[0]} is out of range")
        result = cls(*fields[:5], min(fields[5], 59), micro, tz)
        return tz.fromutc(result) if tz is not None else result

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """timestamp[, tz] -> tz's local time from POSIX timestamp."""
        _check_zone(tz)
        return cls._from_timestamp(timestamp, tz is not None, tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """Construct a naive UTC datetime from a POSIX timestamp."""
        import warnings

        warnings.warn(
            "datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC).",
            DeprecationWarning,
            stacklevel=2,
        )
        return cls._from_timestamp(timestamp, True, None)

    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz."""
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        import warnings

        warnings.warn(
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
            DeprecationWarning,
            stacklevel=2,
        )
        return cls._from_timestamp(_time.time(), True, None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """date, time -> datetime with same date and time fields"""
        if not isinstance(date, _date_class):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {_type_name(date)}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {_type_name(time)}")
        if tzinfo is True:
            tzinfo = time.tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, tzinfo,
                   fold=time.fold)  # fmt: skip

    @classmethod
    def fromisoformat(cls, string, /):
        """string -> datetime from a string in most ISO 8601 formats"""
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(string) < 7:
                raise ValueError("too short")
            at = _separator(string)
            year, month, day = _parse_isoformat_date(string[:at])
            parts, zone = [0, 0, 0, 0], None
            if len(string) > at:
                if len(string) == at + 1:
                    raise ValueError("no time")
                parts, zone = _parse_isoformat_time(string[at + 1 :])
        except Exception:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        return cls(year, month, day, *parts, zone)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        dst = self.dst()
        dst = -1 if dst is None else 1 if dst else 0
        return _struct_time(self._year, self._month, self._day, self._hour, self._minute, self._second, dst)

    def timestamp(self):
        """Return POSIX timestamp as float."""
        if self._tzinfo is None:
            seconds = _time.mktime((self._year, self._month, self._day, self._hour, self._minute, self._second,
                                    -1, -1, -1))  # fmt: skip
            return seconds + self._microsecond / 1e6
        return (self - _EPOCH).total_seconds()

    def utctimetuple(self):
        """Return UTC time tuple, compatible with time.localtime()."""
        offset = self.utcoffset()
        if offset:
            self -= offset
        return _struct_time(self._year, self._month, self._day, self._hour, self._minute, self._second, 0)

    def date(self):
        """Return date object with same year, month and day."""
        return _date_class(self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):  # fmt: skip
        """Return datetime with new specified fields."""
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    __replace__ = replace

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        if tz is None:
            tz = self._local_timezone()
        elif not isinstance(tz, tzinfo):
            raise TypeError(f"tz argument must be an instance of tzinfo, not {_type_name(tz)}")
        mine = self._tzinfo
        if mine is None:
            mine = self._local_timezone()
            offset = mine.utcoffset(self)
        elif tz is mine:
            return self
        else:
            offset = mine.utcoffset(self)
            if offset is None:
                mine = self.replace(tzinfo=None)._local_timezone()
                offset = mine.utcoffset(self)
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def _local_timezone(self):
        if self._tzinfo is None:
            seconds = int(_time.mktime(self.timetuple()[:8] + (-1,)))
        else:
            seconds = (self - _EPOCH) // timedelta(seconds=1)
        local = _time.localtime(seconds)
        return timezone(timedelta(seconds=local.tm_gmtoff), local.tm_zone)

    def ctime(self):
        """Return ctime() style string."""
        weekday = self.toordinal() % 7 or 7
        return (
            f"{_DAYS[weekday]} {_MONTHS[self._month]} {self._day:2d} "
            f"{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}"
        )

    def isoformat(self, sep="T", timespec="auto"):
        """[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        if not isinstance(sep, str):
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {_type_name(sep)}")
        if len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode character, not str")
        text = f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}"
        text += _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _offset_text(self.utcoffset())

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        if fields[-1] == 0:
            del fields[-1]
            if fields[-1] == 0:
                del fields[-1]
        text = f"{_full_name(self)}({', '.join(map(str, fields))}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return text + ")"

    def __str__(self):
        return self.isoformat(sep=" ")

    @classmethod
    def strptime(cls, date_string, format, /):
        """string, format -> new datetime parsed from a string (like time.strptime())."""
        import _strptime

        return _strptime.parse_datetime(cls, date_string, format)

    def utcoffset(self):
        """Return the timezone offset as timedelta positive east of UTC."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.utcoffset(self)
        _check_offset("utcoffset", offset)
        return offset

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.dst(self)
        _check_offset("dst", offset)
        return offset

    def _key(self):
        return (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)

    def _compare(self, other, equality=False):
        if self._tzinfo is other._tzinfo:
            a, b = self._key(), other._key()
            return (a > b) - (a < b)
        mine = self.utcoffset()
        its = other.utcoffset()
        if mine == its:
            a, b = self._key(), other._key()
            return (a > b) - (a < b)
        if mine is None or its is None:
            if equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        difference = self - other
        if difference.days < 0:
            return -1
        return 1 if difference else 0

    def __eq__(self, other):
        return self._compare(other, True) == 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._compare(other) <= 0 if isinstance(other, datetime) else NotImplemented

    def __lt__(self, other):
        return self._compare(other) < 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._compare(other) >= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._compare(other) > 0 if isinstance(other, datetime) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days = self.toordinal() + other.days
        seconds = self._hour * 3600 + self._minute * 60 + self._second + other.seconds
        micro = self._microsecond + other.microseconds
        if micro >= 1000000:
            micro -= 1000000
            seconds += 1
        if seconds >= 86400:
            seconds -= 86400
            days += 1
        if 0 < days <= _MAXORDINAL:
            hour, rest = divmod(seconds, 3600)
            return type(self)(*_ord2ymd(days), hour, rest // 60, rest % 60, micro, self._tzinfo)
        raise OverflowError("date value out of range")

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, datetime):
            return self + -other if isinstance(other, timedelta) else NotImplemented
        delta = timedelta(
            self.toordinal() - other.toordinal(),
            (self._hour - other._hour) * 3600 + (self._minute - other._minute) * 60 + self._second - other._second,
            self._microsecond - other._microsecond,
        )
        if self._tzinfo is other._tzinfo:
            return delta
        mine = self.utcoffset()
        its = other.utcoffset()
        if mine == its:
            return delta
        if mine is None or its is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return delta + its - mine

    def __hash__(self):
        if self._hashcode == -1:
            t = self.replace(fold=0) if self._fold else self
            offset = t.utcoffset()
            if offset is None:
                self._hashcode = hash(self._key())
            else:
                seconds = self._hour * 3600 + self._minute * 60 + self._second
                days = _ymd2ord(self._year, self._month, self._day)
                self._hashcode = hash(timedelta(days, seconds, self._microsecond) - offset)
        return self._hashcode

    def __reduce__(self):
        args = self._key()
        return type(self), args if self._tzinfo is None else args + (self._tzinfo,)


def _separator(text):
    """Where the date of an ISO text ends."""
    if len(text) == 7:
        return 7
    if text[4] == "-":
        if text[5] == "W":
            if len(text) < 8:
                raise ValueError("Invalid ISO string")
            if len(text) > 8 and text[8] == "-":
                if len(text) == 9:
                    raise ValueError("Invalid ISO string")
                if len(text) > 10 and text[10].isdigit():
                    return 8
                return 10
            return 8
        return 10
    if text[4] == "W":
        at = 7
        while at < len(text) and text[at].isdigit():
            at += 1
        if at < 9:
            return at
        return 7 if at % 2 == 0 else 8
    return 8


_date_class = date
for _class in (date, time, datetime):
    _name_type(_class, f"datetime.{_class.__name__}")
del _class
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
datetime_CAPI = None
