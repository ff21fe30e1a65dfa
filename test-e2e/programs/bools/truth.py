values = [0, 1, -1, 0.0, 0.1, "", " ", "0", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, range(0), range(1), True, False, 2**70, frozenset()]
for v in values:
    print(repr(v), bool(v), not v, not not v, "yes" if v else "no", v and "and", v or "or")
