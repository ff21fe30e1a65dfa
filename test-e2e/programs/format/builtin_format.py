print(format(5), repr(format("a")), format(None), format([1]), format((1, 2), ""), format(True), format(True, "d"), format(False, "5"), format(True, "x"), format(True, ">6"))
print(format(1.5, ""), format(10, "08b"), format(255, "#06x"), format(-5, "08.3f"), format(0, "+"), format(1000, ",d"))
try:
    format()
except TypeError as e:
    print(e)
try:
    format(1, 2)
except TypeError as e:
    print(e)
