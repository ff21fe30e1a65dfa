# Each failing expression prints where it failed, then the last one ends the program.
a, b, c = 1, "text", None
first = a + 1
second = (a + first) * (first + b) - first
