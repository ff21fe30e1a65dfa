import json

def attempt(f, *args, **kw):
    try:
        print("ok", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, "|", e)

for v in [None, True, False, 0, -5, 10**30, 1.5, 1e100, -0.0, 1e-7, float("inf"), float("-inf"), float("nan"), "", "a\"b\\c\n\t\x00\x1f\x7f/é€😀", [], {}, (), [1, [2, (3,)], {"a": [{}]}], {"k": None, 1: 2, 2.5: 3, True: 4, None: 5}, "\ud800"]:
    print(json.dumps(v), json.dumps(v, ensure_ascii=False) if v != "\ud800" else "")
d = {"b": [1, 2, {"c": []}], "a": {"x": 1, "y": {}}, "s": "text"}
print(json.dumps(d, indent=2)); print(json.dumps(d, indent="\t", sort_keys=True)); print(json.dumps(d, separators=(",", ":"))); print(json.dumps(d, indent=0)); print(json.dumps([[], {}], indent=4), json.dumps(d, indent=2, separators=("; ", " = ")))
print(json.dumps({"é": "ü"}), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps({3: "a", 1: "b"}, sort_keys=True))
attempt(json.dumps, {(1,): 2}); attempt(json.dumps, {1, 2}); attempt(json.dumps, object); attempt(json.dumps, float("nan"), allow_nan=False); attempt(json.dumps, [1j] if False else {"a": {3}}); attempt(json.dumps, {1: 1, "a": 2}, sort_keys=True)
l = []; l.append(l); attempt(json.dumps, l); c = {}; c["c"] = c; attempt(json.dumps, c)
print(json.dumps({1, 2}, default=list), json.dumps({"k": {3}}, default=lambda o: sorted(o)), json.dumps([object], default=lambda o: "O"))
for t in ["null", " true ", "false", "0", "-12", "123456789012345678901234567890", "1.5", "-0", "-0.0", "1e5", "1E-3", "2.5e+10", '"a"', '"\\u00e9\\n\\"\\/\\b"', '"\\ud83d\\ude00"', '"\\ud83d"', "[]", "[1, 2,3 ]", "{}", '{"a": {"b": [1, {"c": null}]}, "d": "e"}', '\n\t[ { } , [ ] ]\r\n', "NaN", "Infinity", "-Infinity", '{"a":1,"a":2}', '"😀é"']:
    print(repr(json.loads(t)))
for t in ["", " ", "{", "[", "[1", "[1,", "[1,]", "[1 2]", "{\"a\"}", '{"a":}', '{"a":1', '{"a":1,}', '{"a":1,,}', "{a:1}", '{"a" 1}', "tru", "nul", '"abc', '"a\\x"', '"\\u12"', '"\\u12g4"', '"a\nb"', "01", "1.", ".5", "+1", "-", "1 2", "[]]", "\ufeff[]", "'a'", '["a",\n"b" "c"]', "[1,\n 2,\n x]", '"\\', '😀', '["😀", x]']:
    attempt(json.loads, t)
try:
    json.loads('{"a": 1,\n "b": }')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc == '{"a": 1,\n "b": }', isinstance(e, ValueError))
print(json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: s + "i"), json.loads('{"a": {"b": 1}}', object_hook=lambda o: sorted(o.items())), json.loads('{"a": 1, "b": 2}', object_pairs_hook=lambda p: p), json.loads("[NaN]", parse_constant=lambda s: "c" + s), json.loads('"a\nb"', strict=False) if True else 0)
attempt(json.loads, 5); attempt(json.loads, None)
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Enc), Enc(indent=1).encode([{1}]), "".join(json.JSONEncoder().iterencode([1, "a"]))); attempt(json.dumps, object(), cls=Enc) if False else None; attempt(json.dumps, range(3), cls=Enc)
print(json.JSONDecoder().raw_decode('{"a": 1} rest'), json.JSONDecoder().decode("[1]"), json.JSONDecoder().raw_decode("xx[2]", 2)); attempt(json.JSONDecoder().raw_decode, " [1]")
class F:
    def __init__(self, t=""): self.t = t
    def write(self, s): self.t += s
    def read(self): return self.t
f = F(); json.dump({"x": [1]}, f, indent=1); print(f.t, json.load(F("[3]")))
data = [{"id": i, "name": f"n{i}", "tags": ["a"] * (i % 3), "v": i / 3} for i in range(50)]; s = json.dumps(data); print(len(s), json.loads(s) == data, hash(s) == hash(json.dumps(data)))
