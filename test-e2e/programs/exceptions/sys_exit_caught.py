import sys

for code in (None, 0, 3, "message", True, [1]):
    try:
        if code is None:
            sys.exit()
        sys.exit(code)
    except SystemExit as e:
        print(repr(e), e.code, e.args)
try:
    sys.exit("x")
except Exception:
    print("not reached")
except BaseException as e:
    print("base", type(e).__name__)
try:
    exit_code = 5
    raise SystemExit(exit_code)
except SystemExit as e:
    print(e.code)
finally:
    print("done")
