def parse_number(text):
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError as e:
        raise TypeError(f"not a number: {text!r}") from e


results = []
for text in ("12", "1.5", "abc", "", "1e3", "0x"):
    try:
        results.append(parse_number(text))
    except TypeError as e:
        results.append((str(e), str(e.__cause__)))
print(*results, sep="\n")


def retry(f, times):
    for attempt in range(1, times + 1):
        try:
            return f(attempt), attempt
        except ZeroDivisionError as e:
            print("attempt", attempt, "failed:", e)
    else:
        raise RuntimeError(f"gave up after {times}")


print(retry(lambda n: 10 // (n - 2) if n < 3 else 99, 5) if False else retry(lambda n: 10 // max(0, n - 2), 5))
try:
    retry(lambda n: 1 // 0, 2)
except RuntimeError as e:
    print(e, e.__context__)


def safe(default):
    def call(f, *a):
        try:
            return f(*a)
        except Exception as e:
            return default, type(e).__name__
    return call


s = safe(None)
print(s(int, "5"), s(int, "z"), s(lambda: {}[1]), s(len), s(max, []))
