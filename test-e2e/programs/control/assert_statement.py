# assert: with a message, without, with expressions that are evaluated only on failure.
def message():
    print("evaluated")
    return "told"


assert True, message()
for test in ("assert 0", "assert [], message()", "assert None, (1, 2)", "assert (0, 'always true')[0]"):
    try:
        exec(test)
    except AssertionError as error:
        print(test, error.args)
