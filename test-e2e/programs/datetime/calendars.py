"""calendar: as numbers, as text, as HTML."""
import calendar
import time


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print([y for y in range(1895, 1925) if calendar.isleap(y)], calendar.leapdays(1900, 2001), calendar.monthrange(2024, 2), calendar.monthrange(1900, 2), attempt(calendar.monthrange, 2024, 13))
print(calendar.weekday(2024, 2, 29), calendar.weekday(1, 1, 1), calendar.weekday(12024, 3, 1), attempt(calendar.weekday, 2023, 2, 29), calendar.Month.MAY, repr(calendar.SUNDAY), calendar.Day(2))
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr)[1:4], calendar.month_name[-1], calendar.day_name[1:3], len(calendar.month_name))
for first in (0, 6, 3):
    c = calendar.TextCalendar(first)
    print(c.firstweekday, list(c.iterweekdays()), c.monthdayscalendar(2024, 2), c.monthdays2calendar(2023, 12)[0], c.monthdatescalendar(2024, 9)[-1][-1], list(c.itermonthdays3(2024, 1))[:3], list(c.itermonthdays4(2024, 12))[-2:])
    print(c.formatmonth(2024, 2))
    print(c.formatmonth(2024, 9, 4, 2))
    print(c.formatyear(2025, m=4))
    print(c.formatweekheader(10), c.formatweek([(1, 0), (0, 1)], 3))
print(calendar.month(2026, 11), calendar.calendar(2024, 3, 2, 4, 2), calendar.weekheader(3))
calendar.prmonth(2000, 1)
print(attempt(calendar.setfirstweekday, 7), calendar.setfirstweekday(calendar.SUNDAY), calendar.firstweekday(), calendar.monthcalendar(2024, 3)[0])
h = calendar.HTMLCalendar(6)
print(h.formatmonth(2024, 2), len(h.formatyear(2024)), h.formatyearpage(2024)[:400], h.formatday(0, 1), h.formatday(5, 5))
print(calendar.timegm((2024, 2, 29, 12, 30, 15)), calendar.timegm(time.gmtime(10**9)), calendar.timegm((1969, 12, 31, 23, 59, 59, 0, 0, 0)), [len(w) for row in c.yeardayscalendar(2024, 5) for w in row])
print(attempt(c.formatmonthname, 2024, 0, 20), calendar.mdays, calendar.EPOCH)
