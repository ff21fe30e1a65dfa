from datetime import *
import datetime as dtm
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.strftime("%d/%m/%y %A %j"), f"{d:%Y}", d.ctime(), d.timetuple())
print(d + timedelta(days=366), d - timedelta(weeks=1), d - date(2000,1,1), d.replace(day=1), d < date(2025,1,1), d == date(2024,2,29), hash(d) == hash(date(2024,2,29)))
print(date.min, date.max, date.resolution, date.fromordinal(738000), date.fromisoformat("2024-02-29"), date.fromisoformat("20240229"), date.fromisoformat("2024-W09-4"), date.fromisocalendar(2024, 9, 4))
t = time(13, 5, 9, 123456); print(t, repr(t), t.isoformat("minutes"), t.isoformat("milliseconds"), t.replace(hour=1), time(1), repr(time(1,2)), time.fromisoformat("04:23:01.000384+05:30"), t.strftime("%H-%M-%S.%f %p"))
n = datetime(2024, 12, 31, 23, 59, 59, 999999); print(n, repr(n), n.isoformat(), n.isoformat(" ", "hours"), n + timedelta(microseconds=1), n.date(), n.time(), n.ctime(), n.strftime("%Y-%m-%dT%H:%M:%S.%f%z|%Z|%%"))
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc); e = u.astimezone(timezone(timedelta(hours=5, minutes=30), "IST")); print(u, e, repr(e), e == u, e - u, hash(e) == hash(u), e.tzname(), e.utcoffset(), e.dst(), u.timestamp(), e.strftime("%z %Z %:z"))
print(datetime.strptime("2024-03-05 07:08:09.5", "%Y-%m-%d %H:%M:%S.%f"), datetime.strptime("5 March 2024 +0100", "%d %B %Y %z"), datetime.fromisoformat("2024-03-05T07:08:09.123+01:00"), datetime.fromisoformat("20240305T070809Z"), datetime.fromisoformat("2024-03-05"), datetime.combine(d, t))
td = timedelta(days=1, hours=2, minutes=3, seconds=4.5, milliseconds=6, microseconds=7, weeks=1); print(td, repr(td), td.total_seconds(), -td, abs(-td), td*2, td/2, td//timedelta(hours=1), td % timedelta(hours=1), divmod(td, timedelta(hours=1)), td*1.5, td/timedelta(1), 3*td, td//7)
for x in [timedelta(0), timedelta(-1), timedelta(1), timedelta(seconds=-1), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(milliseconds=1.0005), timedelta(days=0.1), timedelta(hours=-1.5), timedelta.max, timedelta.min]: print(x, repr(x), bool(x))
print(timezone(timedelta(hours=-3)), repr(timezone.utc), timezone.utc, timezone(timedelta(hours=1)) == timezone(timedelta(minutes=60)), UTC is timezone.utc, timezone.min, timezone.max)
print(datetime(2024,1,1) < datetime(2024,1,2), datetime(2024,1,1) == date(2024,1,1), date(2024,1,1) == datetime(2024,1,1), sorted([datetime(2024,5,1), datetime(2023,1,1)]))
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1700000000.123456, UTC), date.fromtimestamp(86400*400+43200), datetime(1970,1,2,tzinfo=UTC).timestamp(), datetime.fromtimestamp(-1.5, UTC))
class EST(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=-5) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if 3 < dt.month < 11 else timedelta(0)
    def tzname(self, dt): return "EDT" if self.dst(dt) else "EST"
x = datetime(2024, 7, 1, 12, tzinfo=EST()); print(x, x.tzname(), x.utctimetuple()[:5], u.astimezone(EST()), x.timetuple().tm_isdst)
bad = [lambda: date(2023,2,29), lambda: date(0,1,1), lambda: date(2023,13,1), lambda: date("x",1,1), lambda: date(2023.0,1,1), lambda: date(2023,1), lambda: time(24), lambda: time(1,60), lambda: datetime(2023,1,1,1,1,61), lambda: datetime(1,1,1,tzinfo=3), lambda: d + 1, lambda: d + d, lambda: date.max + timedelta(1), lambda: timedelta("x"), lambda: timedelta(10**10), lambda: timedelta(float("nan")), lambda: timedelta(float("inf")), lambda: u - n, lambda: u < n, lambda: date.fromisoformat("2024-2-3"), lambda: datetime.fromisoformat("2024-01-01T25:00"), lambda: datetime.fromisoformat("x"), lambda: datetime.strptime("x","%Y"), lambda: datetime.strptime("2023-02-30","%Y-%m-%d"), lambda: timezone(timedelta(hours=24)), lambda: timezone(3), lambda: td/0, lambda: td//0, lambda: td/"x", lambda: n.isoformat("xx"), lambda: n.isoformat(timespec="z"), lambda: date.fromordinal(0), lambda: datetime.fromtimestamp(10**13, UTC), lambda: datetime(2024,1,1) < date(2024,1,1), lambda: d < 3, lambda: tzinfo().utcoffset(None), lambda: date.fromisocalendar(2023, 53, 1), lambda: date.fromisoformat(3), lambda: td < 1, lambda: datetime.combine(1,2)]
for f in bad:
    try: print(f())
    except Exception as ex: print(type(ex).__name__, ex)
class D(date):
    def hi(self): return "hi"
print(type(D(2024,1,1)+timedelta(1)).__name__, D(2024,1,1).hi(), repr(D(2024,1,1)), D.today().hi())
import copy; print(copy.copy(n), copy.deepcopy(e), {d: 1}[date(2024,2,29)])
print(dtm.MINYEAR, dtm.MAXYEAR, isinstance(n, date), (datetime.now() - datetime.now()).days, n.replace(tzinfo=UTC).isoformat(), "%s" % td)
