import csv, io, sys
for text in ['a,b,c\r\n1,"x, y",3\r\n', '"a ""q"" b",\n\n,x\n', 'a;b\n"multi\nline";2\n', 'a,"b', 'x', '"a"b,c\n', ' a, b\n', '']:
    print(list(csv.reader(io.StringIO(text, newline="")))); print(list(csv.reader(io.StringIO(text, newline=""), delimiter=";", skipinitialspace=True)))
out = io.StringIO(newline=""); w = csv.writer(out); w.writerow(["a", 1, 2.5, None, "x,y", 'q"q', "line\nbreak", "", " sp "]); w.writerows([[""], ["only"], [True, b"b"], []]); print(repr(out.getvalue()))
for q in range(6):
    out = io.StringIO(); w = csv.writer(out, quoting=q, escapechar="\\", lineterminator="\n"); w.writerow(["a,b", 1, None, 'q"', 1.5, ""]); print(q, out.getvalue(), end="")
out = io.StringIO(); w = csv.DictWriter(out, ["x", "y"], restval="-", lineterminator="\n"); w.writeheader(); w.writerow({"x": 1}); w.writerow({"x": 2, "y": 3}); print(out.getvalue())
r = csv.DictReader(io.StringIO("a,b\n1,2\n3\n4,5,6\n")); print(r.fieldnames, list(r), r.line_num)
print(list(csv.reader(["1,2", "3,'4,5'"], quotechar="'")), list(csv.reader(['1,"a"'], quoting=csv.QUOTE_NONNUMERIC)), csv.list_dialects(), list(csv.reader(["a\tb"], dialect="excel-tab")))
csv.register_dialect("pipe", delimiter="|", quoting=csv.QUOTE_NONE); print(list(csv.reader(["a|b"], "pipe")))
for f in [lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.reader([], delimiter="ab"), lambda: csv.reader([], quoting=9), lambda: csv.reader([], foo=1), lambda: csv.get_dialect("nope"), lambda: list(csv.reader([b"a"])), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: list(csv.reader(["a\rb"])), lambda: csv.writer(3), lambda: list(csv.reader(['"a" b'], strict=True)), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow([""])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(csv.Sniffer().sniff("a;b\n1;2\n").delimiter, csv.Sniffer().has_header("name,age\nbob,3\nal,4\n"))
