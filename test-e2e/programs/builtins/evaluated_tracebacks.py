# Exceptions keep the code of their frames, which was made at run time and is used by nothing else.
import traceback


def churn(n):
    total = 0
    for i in range(n):
        total += eval(f"{i} + {i % 7} * 2")
    return total


errors = []
for i in range(18):
    try:
        exec(compile(f"def fail(n):\n    if n:\n        fail(n - 1)\n    1 // 0\nfail({i % 3})\n", f"<text {i}>", "exec"), {})
    except ZeroDivisionError as error:
        errors.append(error)
churn(30)
for error in errors[::17]:
    print([(f.name, f.lineno) for f in traceback.extract_tb(error.__traceback__)][1:])
    frame = error.__traceback__.tb_next.tb_frame
    print(frame.f_code.co_name, frame.f_code.co_filename)
