import string
from string import Template, Formatter, capwords

def attempt(f, *args, **kw):
    try:
        print("ok", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, "|", e)

print([(n, getattr(string, n)) for n in ("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "punctuation", "whitespace", "printable")])
print(capwords("hello  big world"), capwords("a-b-c", "-"), repr(capwords("  x y ")), capwords(""))
t = Template("$who likes ${what}, costs $$5 and ${who}s"); print(t.substitute(who="tim", what="kung"), t.substitute({"who": "a", "what": "b"}), t.substitute({"who": "a"}, what=3), t.safe_substitute(who="x"), t.template, t.is_valid(), t.get_identifiers())
attempt(t.substitute); attempt(Template("bad $").substitute); attempt(Template("a\nbad $1").substitute); print(Template("bad $ ok $x").safe_substitute(x=1), Template("$1").is_valid())
class P(Template):
    delimiter = "%"; idpattern = r"[a-z]+_[a-z]+"
print(P("%a_b %ab %%").safe_substitute(a_b=1), Template("$Name_1x").substitute(Name_1x=2))
f = Formatter(); print(f.format("{0} {1} {a}", 1, 2, a=3), f.format("{} {}", "x", "y"), f.format("{0[k]} {1.real} {x!r:>6}", {"k": 1}, 5, x="q"), f.format("{:{w}.{p}f}|{{}}", 3.14159, w=8, p=2), f.vformat("{a}", (), {"a": 1}))
attempt(f.format, "{} {0}", 1); attempt(f.format, "{0} {}", 1); attempt(f.format, "{x}"); attempt(f.format, "{"); attempt(f.format, "}"); attempt(f.format, "{0!z}", 1); attempt(f.format, "{5}", 1)
print(list(f.parse("a{b!r:c}d{{e}}{f}")), f.get_field("0.real", (5,), {}), f.convert_field(3, "r"))
class D(Formatter):
    def get_value(self, key, args, kw): return kw.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kw)
print(D().format("{x} {y}", x=1))
