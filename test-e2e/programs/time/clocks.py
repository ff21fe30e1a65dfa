import time
t = time.gmtime(1700000000); print(t, t.tm_year, t[0], t.tm_zone, t.tm_gmtoff, len(t), t == tuple(t))
for s in [0, -1, 86399, 951782400, 951868800, 4102444800, -2208988800, 253402300799, -62135596800, 1e9+0.7]: print(s, tuple(time.gmtime(s)))
for f in ["%Y-%m-%d %H:%M:%S", "%a %A %b %B %d %e %j", "%I %p %y %C %U %W %w %u %G %V", "%c|%x|%X|%D|%F|%T|%R|%r", "%%|%n|%t|%Q|%", "%-d %-m %_H %^a", "%Z %z", "%5Y %10A"]:
    print(f, "->", time.strftime(f, t))
print(time.asctime(t), time.asctime(time.gmtime(0)))
print(time.mktime(time.localtime(1700000000)))
for s,f in [("2023-11-14 22:13:20","%Y-%m-%d %H:%M:%S"), ("14 Nov 23","%d %b %y"), ("Tue Nov 14 22:13:20 2023", "%c"), ("10:05 PM","%I:%M %p"), ("2023 318","%Y %j"), ("2023 46 2","%Y %W %w"), ("2023 46 2","%Y %U %w"), ("2023-W46-2","%G-W%V-%u"), ("+0530","%z"), ("29 Feb","%d %b")]:
    print(s, f, tuple(time.strptime(s,f)))
for s,f in [("x","%Y"),("2023x","%Y"),("2023","%Q"),("2023","%Y%"),("31 02 2023","%d %m %Y"),("2023 5","%Y %V")]:
    try: print(time.strptime(s,f))
    except ValueError as e: print(e)
for call in [lambda: time.gmtime("x"), lambda: time.gmtime(float("nan")), lambda: time.gmtime(10**20), lambda: time.strftime(1), lambda: time.strftime("%Y", (1,2)), lambda: time.strftime("%Y",(2000,13,1,0,0,0,0,1,0)), lambda: time.mktime((1,2)), lambda: time.struct_time((1,2)), lambda: time.nope]:
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
print(time.struct_time(range(9)), time.struct_time(range(11)).tm_gmtoff)
from time import strftime, localtime
print(time.clock_gettime(time.CLOCK_MONOTONIC) > 0)
