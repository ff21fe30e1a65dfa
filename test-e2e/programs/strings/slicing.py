s = "0123456789"
print(s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-3], s[-5:-2], s[5:2], s[3:3])
print(s[::2], s[1::2], s[::-1], s[::-3], s[8:2:-2], s[2:8:-1], s[-1:-11:-1], s[:0:-1])
print(s[100:], s[:100], s[-100:3], s[100::-1], s[:-100:-1], s[2**70:], s[: 2**70], s[-(2**70) :])
print(s[None:4], s[1:None:None], s[True:], ""[::-1] == "")
for cut in (slice(1, 4), slice(None, None, -4), slice(6)):
    print(cut, s[cut], cut.start, cut.stop, cut.step, cut.indices(10))
for f in (lambda: s[::0], lambda: s["a":], lambda: s[:1.5]):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
