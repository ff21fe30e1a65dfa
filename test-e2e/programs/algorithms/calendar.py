def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_length(y, m):
    return 29 if m == 2 and is_leap(y) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[m - 1]


def weekday(y, m, d):
    y -= m < 3
    return (y + y // 4 - y // 100 + y // 400 + (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)[m - 1] + d) % 7


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    return divmod(h + l - 7 * m + 114, 31)


def julian_day(y, m, d):
    a = (14 - m) // 12
    y, m = y + 4800 - a, m + 12 * a - 3
    return d + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


for y, m in ((2024, 2), (1900, 2), (2023, 10)):
    print(f"{'Su Mo Tu We Th Fr Sa':<20}  {y}-{m:02}")
    line = "   " * weekday(y, m, 1)
    for d in range(1, month_length(y, m) + 1):
        line += f"{d:2} "
        if weekday(y, m, d) == 6:
            print(line.rstrip())
            line = ""
    print(line.rstrip())
print([(y, m, d + 1) for y in (2000, 2024, 2038) for m, d in [easter(y)]], julian_day(2000, 1, 1) - julian_day(1970, 1, 1), [y for y in range(1890, 1930) if is_leap(y)])
print(sum([weekday(y, m, 13) == 5 for y in range(2000, 2400) for m in range(1, 13)]))
