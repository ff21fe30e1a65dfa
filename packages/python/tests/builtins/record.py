"""
Writes expressions.json, properties.json and comparisons.json: what CPython 3.13 answers, for expressions.test.ts,
timsort.test.ts and ../text/unicode.test.ts.
Run it with python3.13 in this folder after adding expressions here.
"""

import hashlib
import json
import math
import random
import sys

random.seed(7)
E = []


def add(*expressions):
    E.extend(expressions)


# errors
add(*['"a".strip(1)', '"a".center("x")', '"a".center(5,1)', '"a".center(5,"ab")', '"a".find(1)',
    '"a".find("b","c")', '[1].index(1,None)', '"a".partition(1)', '"".join(1)', '"".join([1])',
    '"a".count(None)', '"a".startswith(1)', '"a".endswith((1,))', '"a".removeprefix(1)', '"a".zfill("a")',
    '"a".expandtabs("a")', 'str.maketrans(1)', 'str.maketrans("a",1)', 'str.maketrans("ab","c")',
    'str.maketrans({"ab":1})', 'str.maketrans({1.5:2})', '"a".translate({97:1.5})',
    '"a".translate({97:0x110000})', '"a".translate(1)', '"a".split(sep=1)', '"a".split("")', '"a".replace("a")',
    '"a".replace("a",1)', '"a".splitlines(1,2)', '"a".find()', '"a".upper(1)', 'str.upper(1)', 'str.upper()',
    '"a".split(foo=1)', '"a".split(1,2,3)', '"a".format_map(1)', '"{x}".format_map({})', '"a".rstrip(None)',
    '"a".rpartition("")', '"a".maketrans("a","b",1)', '"a".maketrans("a","b","c","d")', '"a".maketrans()',
    '"a".isalpha(1)', '"a".join("b","c")', '"abc".index("z")', '"a".find("a",5)', '"".find("",1)',
    '"a".translate({97:"bcd"})', '"abc".translate([1])', 'abs("a")', 'divmod(1,0)', 'divmod(1.0,0)',
    'divmod(1,"a")', '1.0//0', '1%0', '1.5%0', 'pow(2,-1,4)', 'pow(2,3,0)', 'pow("a",2,3)', 'pow(2.0,3,4)',
    'pow(1,2,"a")', 'sum(["a"],"")', 'sum([[1]],[])', 'sum(1)', 'min()', 'max([])', 'min(1,key=1)',
    'max(1,2,default=3)', 'min(1,"a")', 'sorted(1)', 'sorted()', 'sorted([1],1)', 'sorted([1],foo=1)',
    'sorted([1,"a"])', '[3,"a"].sort()', '[1].sort(1)', 'print(1,foo=2)', 'print(1,sep=2)', 'int("x")',
    'int("x",5)', 'int("1",1)', 'int(1,2)', 'int([])', 'int(base=2)', 'int("1",2,3)', 'float("x")', 'float([])',
    'float(1,2)', 'range()', 'range(1.5)', 'range(1,2,0)', 'range(1,2,3,4)', 'chr(-1)', 'chr(0x110000)',
    'chr(2**40)', 'chr("a")', 'ord("ab")', 'ord(1)', 'hash([])', 'len(1)', 'isinstance(1,1)',
    'issubclass(1,int)', 'getattr(1,"x")', 'getattr(1,2)', 'hasattr(1,2)', 'iter(1)', 'iter(1,2)', 'next(1)',
    'next(iter([]))', 'zip(1)', 'map(1)', 'map(1,2)', 'list(map(1,[2]))', 'filter(1)', 'enumerate()',
    'enumerate(1)', 'enumerate([],"a")', 'reversed(1)', 'reversed({1})', 'bin(1.5)', 'round("a")',
    'round(1.5,"a")', 'round(float("nan"))', 'round(float("inf"))', 'list(zip([1],[2,3],strict=True))',
    'list(zip([1,2],[3],strict=True))', 'list(zip([1,2],[3,4],[1],strict=True))',
    'list(zip([1],[3],[1,2],strict=True))', 'zip(foo=1)', 'list(1)', 'list(1,2)', 'tuple(1)', 'dict(1)',
    'dict([1])', 'dict([(1,2,3)])', 'dict(1,2)', 'set(1)', 'str(1,2)', 'str("a","b")', 'bool(1,2)',
    'format(1,2)', 'format([],"x")', 'format(1,"q")', 'type()', 'open("nope")', 'slice()', 'callable()', 'id()',
    'all(1)', 'abs()', 'abs(1,2)', '"%d" % "a"', '"%d %d" % 1', '"%d" % (1,2)', '"%z" % 1', '"%(a)s" % 1',
    '"%" % 1', '"%c" % "ab"', '"%c" % 1.5', '"%x" % 1.5', '"%f" % "a"', '"%*d" % ("a",1)', '"a" % 1',
    '"a" % [1]', '"a" % {}', '"%s" % ()', '"%(a)s" % {}', '"%s %(a)s" % {"a":1}', '"%(a)s %s" % {"a":1}',
    '(1).foo', 'int.foo', '[].append(1,2)', '[].pop()', '[1].pop("a")', '[].insert(1)', '[].remove(1)',
    '[].index(1)', '{}.pop(1)', '{}.popitem()', 'set().pop()', 'set().remove(1)', '{}.get()', '{}.update(1)',
    '{1:2}.fromkeys(1)', '(1).bit_length(1)', '"{}".format()', '"{a}".format()', '"{0} {}".format(1)',
    '"{} {0}".format(1)', '"{".format()', '"}".format()', '"{!x}".format(1)', '"{0.a}".format(1)',
    '"{0[a]}".format([1])', '"{0[a}".format([1])', '"{:{}}".format(1)', '"{!}".format(1)',
    '"{a!rx}".format(a=1)', '"{0:>{1}}".format(1,5)', "int(x=5)", "print(1,end=3)", "sorted([1],key=1)",
    "min([1],foo=2)", "round()", "round(1,2,3)", "sum()", "sum(1,2,3)", "pow(1)", "pow(1,2,3,4)",
    "enumerate(1,2,3)", "enumerate([],foo=1)", "range(a=1)", "list(a=1)", "len()", "len(1,2)", "chr()",
    "isinstance(1)", "getattr(1)", "'a'.center()", "'a'.center(1,2,3)", "'a'.split(maxsplit='x')",
    "'a'.splitlines(keepends=1)", "'a'.replace('a','b',count=0)", "'a'.expandtabs(tabsize=3)", "'a'.foo",
    "[].foo", "{}.foo", "(1,2).foo", "None.foo", "(1.5).foo", "len.foo", "range(3).foo", "print.__name__",
    "[].sort.__name__", "list.append([],1)", "list.append(1,2)", "list.append()", "str.join(',',['a'])",
    "dict.get({1:2},1)", "int.bit_length(5)", "float.hex(1.5)", "str.lower"])
add(*["math."+x for x in ['sqrt(-1)', 'log(0)', 'log(-1)', 'log(0,2)', 'log2(0)', 'log10(-5)', 'log1p(-1)',
    'exp(1000)', 'expm1(1000)', "sin(float('inf'))", 'acos(2)', 'asin(2)', 'atanh(1)', 'acosh(0.5)',
    'cosh(1000)', 'sinh(1000)', 'pow(-1,0.5)', 'pow(0,-1)', 'pow(10,1000)', 'fmod(1,0)', "fmod(float('inf'),1)",
    'remainder(1,0)', 'gamma(0)', 'gamma(-1)', 'gamma(200)', 'lgamma(0)', 'factorial(-1)', 'factorial(1.0)',
    "factorial('a')", 'factorial(10**20)', 'isqrt(-1)', 'isqrt(1.5)', 'comb(-1,2)', 'comb(1,-2)', 'comb(1.5,2)',
    'perm(5)', 'perm(-5)', 'perm(5,-1)', 'gcd(1.5)', "lcm('a')", "floor('a')", "floor(float('nan'))",
    "ceil(float('inf'))", "trunc('a')", "sqrt('a')", 'sqrt()', 'sqrt(1,2)', "hypot('a')", 'dist([1],[1,2])',
    'dist([1],(1,))', 'dist(1,2)', "fsum(['a'])", 'fsum([1e308,1e308])', "fsum([float('inf'),-float('inf')])",
    "prod(['a',2])", 'prod([1.5,2],start=3)', 'sumprod([1],[1,2])', 'sumprod([1,2],[3.5,4])', 'ldexp(1,5000)',
    'ldexp(1,1.5)', "ldexp('a',1)", 'frexp(0.0)', 'modf(-1.5)', "modf(float('inf'))", 'log(10**400)',
    'log(-10**400)', 'isclose(1,1,rel_tol=-1)', 'isclose(1)', 'nextafter(1,2,steps=3)',
    'nextafter(1,2,steps=-3)', 'ulp(1)', 'cbrt(-8)', 'exp2(10)', 'exp2(5000)', 'fma(1e308,10,1)',
    "fma(float('inf'),0,1)", 'copysign(1,-0.0)', 'sqrt(10**400)', "fabs('x')", 'log(2,1)', 'log(1,2,3)',
    'log()', "isnan('a')", "degrees('a')", 'atan2(1)', 'foo', 'comb(10,11)', "tan(float('inf'))", 'e',
    "isqrt('a')", 'sumprod([10**20,0.5],[2,4.0])', 'ldexp(0.0,10**20)', 'ldexp(1.0,-10**20)',
    'ldexp(1.0,10**20)']])

# str methods
S=["''", "'a'", "'abc'", "'  a b  c '", "'hello world'", "'Hello World'", "'aAbB1_'", "'\\t\\n x'", "'a,b,,c,'",
    "'ééß'", "'ΑΣ ΣΑΣ.'", "'\\U0001f600x\\U0001f600'", "'ǆabc ŉ'", "'123'", "'²³'", "'Ⅷ'",
    "'a\\r\\nb\\rc\\x0bd\\x85e'", "'%d'", "('x'*30)"]
for s in S:
    for m in "capitalize casefold isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper lower lstrip rstrip split rsplit splitlines strip swapcase title upper expandtabs".split():
        add(f"{s}.{m}()")
    add(f"{s}.splitlines(True)", f"{s}.split(None,1)", f"{s}.rsplit(None,1)", f"{s}.split(None,0)",
        f"{s}.split(' ')", f"{s}.rsplit(' ',1)", f"{s}.split(',',2)", f"{s}.rsplit(',',2)",
        f"{s}.center(11,'*')", f"{s}.center(8)", f"{s}.ljust(7,'.')+'|'", f"{s}.rjust(7)", f"{s}.zfill(6)",
        f"{s}.find('a')", f"{s}.rfind('b',1)", f"{s}.find('',2,3)", f"{s}.rfind('')", f"{s}.count('')",
        f"{s}.count('a')", f"{s}.count('a',1,-1)", f"{s}.index('')", f"{s}.replace('a','<>')",
        f"{s}.replace('','-')", f"{s}.replace('','-',2)", f"{s}.replace('a','b',1)", f"{s}.partition('b')",
        f"{s}.rpartition('b')", f"{s}.startswith(('a','h'))", f"{s}.endswith('c',-2)", f"{s}.strip('a ')",
        f"{s}.lstrip('ha')", f"{s}.rstrip('dc')", f"{s}.removeprefix('a')", f"{s}.removesuffix('c')",
        f"'-'.join({s})", f"{s}.join(['1','2'])", f"{s}[::-1]", f"{s}[1:3]", f"repr({s})", f"ascii({s})",
        f"{s}.translate({{97:'X',98:None}})", f"{s}.translate(str.maketrans('ab','ba','c'))", f"list({s})",
        f"{s}*2", f"max({s},default=0)", f"sorted({s})", f"list(reversed({s}))", f"list(enumerate({s},2))")
# % formatting
for f in ["d", "5d", "-5d|", "05d", "+d", "x", "#x", "o", "#o", "X", "08x", "s", "10s", "-10s|", ".2s", "r",
    "a", "c", "e", "E", "f", ".2f", "10.3f", "-10.1f|", "+.0f", "g", "G", ".3g", "#g", "i", "u", "%", "5%", "c",
    "10.4d", "+05d", " d", "#X", ".0f", "#.0f", "ld"]:
    for v in ["3", "-7", "0", "2.5", "-0.0", "1e100", "'abc'", "True", "None", "10**25", "float('nan')",
        "float('-inf')", "65", "[1,2]"]:
        add(f"'%{f}' % ({v},)")
add("'%(a)d %(b)s' % {'a':1,'b':2}", "'%s' % {'a':1}", "'%s %s' % (1,)", "'%*d|' % (5,3)", "'%-*d|' % (5,3)",
    "'%.*f' % (2,3.14159)", "'%%' % ()", "'%s' % ((1,2),)", "'%(x)s' % {'x':(1,2)}", "'%s%%' % 5",
    "'%c%c' % ('a',98)", "'%5c|' % 'x'", "'%(a(b))s' % {'a(b)':3}", "'%d' % 3.99", "'%x' % -255", "'%#o' % 8",
    "'abc' % ()", "'%s' % 1.0", "'%.3r' % 'abcdef'", "'%10.3s|' % 'abcdef'")
# str.format
add("'{}{}'.format(1,2)", "'{1}{0}'.format(1,2)", "'{a}{b}'.format(a=1,b=2)", "'{0[1]}'.format([1,2])",
    "'{0[a]}'.format({'a':3})", "'{:>{}}'.format(1,5)", "'{:{w}.{p}f}'.format(3.14159,w=10,p=2)",
    "'{!r}'.format('a')", "'{!s:>5}'.format('a')", "'{!a}'.format('é')", "'{{}}'.format()",
    "'{:,}'.format(1234567)", "'{:_x}'.format(123456789)", "'{:%}'.format(.25)", "'{0.real}'.format(5)",
    "'{:^10}|'.format('ab')", "'{:*<10}'.format(3)", "'{:=+8}'.format(3)", "'{:08.2f}'.format(-3.14159)",
    "'{:b}'.format(10)", "'{:#b}'.format(10)", "'{:c}'.format(65)", "'{:e}'.format(12345.678)",
    "'{:g}'.format(1e10)", "'{:n}'.format(1234)", "'{:s}'.format('x')", "'{:d}'.format('x')",
    "'{:s}'.format(1)", "'{}'.format(None)", "'{:>5}'.format(None)", "'{:>5}'.format([1])",
    "'{:5}'.format(True)", "'{}'.format(True)", "'{:d}'.format(True)", "'{:é>5}'.format(1)",
    "'{:\\U0001f600^5}'.format(1)", "'{0:{0}}'.format(5)", "'{a[b][c]}'.format(a={'b':{'c':1}})",
    "'{:.3}'.format('abcdef')", "'{:.3}'.format(3.14159)", "'{:10.4}|'.format('abcdef')",
    "'{:,.2f}'.format(1234567.891)", "'{:012,.2f}'.format(1234.5)", "'{:+}'.format(5)", "'{: }'.format(5)",
    "'{:z.0f}'.format(-0.3)", "format(10**30,',')", "format(-5,'08b')", "format(255,'#06x')", "format(1.5,'')",
    "format('a','<5')", "'{x}'.format_map({'x':1})", "'{0}{}'.format(1,2)", "'{!z}'.format(1)",
    "'{:'.format(1)", "'}'.format(1)", "'{'.format(1)", "'{a.b.c}'.format(a=1)", "'{0[}'.format([1])",
    "'{0[]}'.format([1])", "'{}}'.format(1)", "'{0!}'.format(1)", "'{0[1]x}'.format([1,2])", "'{a{'.format(1)",
    "'{:{:{}}}'.format(1,2,3)", "'{99999999999999999999}'.format(1)", "'{} {'.format(1)")
# int/float parsing
for t in ["'12'", "' 12 '", "'+5'", "'-5'", "'1_000'", "'1__0'", "'_1'", "'1_'", "'0x1f'", "'0b101'", "'0o17'",
    "'٣'", "'１２'", "''", "' '", "'1.5'", "'1e5'", "'abc'", "'0'", "'00'", "'010'", "'-0'", "'+ 5'", "'1 2'",
    "'\\n5\\t'", "'0_0'", "'z'", "'9'*30", "'-'+'9'*20", "'\\u3000 7'"]:
    for b in ["","0","2","8","10","16","36","37","1"]:
        add(f"int({t}{','+b if b else ''})")
    add(f"float({t})")
for t in ["'1e400'", "'-1e400'", "'inf'", "'-Infinity'", "'nan'", "'+nan'", "'1_0.5'", "'.5'", "'5.'", "'.'",
    "'1e'", "'1e+5'", "'0x1p3'", "'1_e5'", "'1e_5'", "'INF'", "'infi'", "'5e-324'", "'2e-324'",
    "'1.7976931348623159e308'", "'123456789012345678'", "'0.1'", "' 1.5\\n'", "'-.0'", "'١.٥'"]:
    add(f"float({t})")
# numbers
N=["0","1","-1","7","-7","255","2**31","-2**63","2**64","10**20","-10**25","True"]
for n in N:
    add(*[f"({n}).{m}" for m in ("bit_length()", "bit_count()", "as_integer_ratio()", "conjugate()", "real",
        "imag", "numerator", "denominator", "is_integer()")], f"bin({n})", f"oct({n})", f"hex({n})",
        f"abs({n})", f"-({n})", f"~({n})", f"float({n})", f"hash({n})", f"round({n},-1)", f"round({n},2)",
        f"str({n})", f"repr({n})", f"divmod({n},7)", f"divmod({n},-3)", f"pow({n},3)", f"pow({n},3,10)",
        f"pow(3,{n},7)", f"({n})**2", f"({n})/3", f"({n})//-4", f"({n})%-4", f"bool({n})",
        f"math.isqrt(abs({n}))", f"math.gcd({n},12)", f"math.lcm({n},12)", f"math.floor({n})")
F=["0.0", "-0.0", "0.5", "1.5", "2.5", "-2.5", "2.675", "1e16", "1e22", "123456.789", "1e-5", "5e-324",
    "1.7976931348623157e308", "float('inf')", "float('-inf')", "float('nan')", "0.1", "1/3", "1e300", "-1e-300",
    "3.0", "1e100"]
for x in F:
    add(f"repr({x})", f"({x}).is_integer()", f"({x}).hex()", f"({x}).as_integer_ratio()", f"round({x})",
        *[f"round({x},{d})" for d in (0, 1, 2, -1, 5, 300, -300)], f"int({x})", f"hash({x}) if {x}=={x} else 0",
        f"divmod({x},0.3)", f"({x})//0.7", f"({x})%-0.7", f"abs({x})", f"math.floor({x})", f"math.ceil({x})",
        f"math.trunc({x})", f"math.frexp({x})", f"math.modf({x})", f"math.ulp({x})", f"math.nextafter({x},1)",
        f"math.fabs({x})", f"math.copysign(2,{x})", f"math.isfinite({x})", f"math.degrees({x})",
        f"math.radians({x})", f"math.remainder({x},0.3)", f"math.fmod({x},0.3)", f"math.ldexp({x},3)",
        f"math.ldexp({x},-1000)", f"({x})**0.5 if {x}>=0 else 0", f"({x})**2 if abs({x})<1e150 else 0",
        f"2.0**({x}) if {x}<1000 else 0", f"format({x},'.3f')", f"format({x},'.17g')", f"format({x},'e')",
        f"format({x},',')")
for x in F+["0.3","-0.7","2.2","10","100.5","-3.5","0.9999999"]:
    for fn in "sqrt exp expm1 exp2 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh cbrt gamma lgamma erf erfc".split():
        add(f"math.{fn}({x})")
for a in ["1.5","-2.0","0.0","3","float('inf')","1e200"]:
    for b in ["2.5","-3.0","0.0","0.5","float('-inf')","7"]:
        add(f"math.pow({a},{b})", f"math.atan2({a},{b})", f"math.hypot({a},{b})", f"math.fmod({a},{b})",
            f"math.isclose({a},{b})", f"math.dist([{a},1],[{b},2])", f"math.remainder({a},{b})",
            f"math.fma({a},{b},0.1)", f"math.nextafter({a},{b},steps=5)", f"math.log(abs({a})+.1,abs({b})+2)")
add("float.fromhex('0x1.8p3')", "float.fromhex('1.8')", "float.fromhex('-0x.1p-4')", "float.fromhex('inf')",
    "float.fromhex('0x1p-1074')", "float.fromhex('0x1p-1075')", "float.fromhex('0x1.8p-1075')",
    "float.fromhex('0x1p1024')", "float.fromhex('0x1.fffffffffffff8p1023')",
    "float.fromhex('0x1.fffffffffffff7p1023')", "float.fromhex('x')", "float.fromhex(' 0xABC.DEFp+2 ')",
    "float.fromhex('nan')", "float.fromhex(1)")
add("sum([0.1]*10)", "sum([.1,.2,.3])", "sum([1,2.5,3])", "sum([1e16,1,-1e16])", "sum([1e308,1e308,-1e308])",
    "sum([True,True])", "sum([],5)", "sum([[1],[2]],[])", "sum((1,2),start=3)", "sum([10**20,1.5])",
    "sum([float('inf'),1])", "sum([float('inf'),float('-inf')])", "sum([2**63,-1])", "sum(range(100000))",
    "sum([0.1,1,0.1,2**70,0.1])", "math.fsum([.1]*10)", "math.fsum([1e16,1,-1e16])", "math.fsum([])",
    "math.prod([1,2,3.5])", "math.sumprod([.1]*10,[.1]*10)", "math.sumprod([1,2],[3,4])",
    "math.sumprod([.1,2],[3,1e16])", "math.sumprod([],[])", "math.hypot(1e-320,1e-320)",
    "math.hypot(1e308,1e308)", "math.hypot(3,4,12)", "math.hypot(.1,.2,.3)", "math.comb(50,25)",
    "math.comb(5,2)", "math.perm(10,3)", "math.factorial(30)", "math.isqrt(10**40+1)", "math.log(10**500)",
    "math.log2(2**1000-1)", "math.log10(10**400)", "math.log(2**2000,2)", "math.gcd()", "math.lcm()",
    "math.lcm(2**70,6)", "math.gcd(2**70,6**40)")
add(*[f"round({x},{d})" for x in ("2.675", "1.005", "0.15", "0.25", "1e22", "123.456", "5e15+.5", "2.5e-5",
    "-0.05", "1234567.5") for d in range(-3, 6)])
add(*[f"round({n},{d})" for n in ("25","35","-25","15","12345","10**30+5","-5") for d in (-1,-2,-40,0,3)])
# containers and functions
add("list(zip([1,2],'ab'))", "list(zip())", "list(map(lambda a,b:a+b,[1,2],[3,4]))",
    "list(filter(None,[0,1,'',2]))", "list(enumerate('ab',1))", "list(reversed(range(5)))",
    "list(reversed({1:2,3:4}))", "list(reversed({1:2,3:4}.values()))", "list(reversed({1:2}.items()))",
    "list(iter([1,2,3].pop,2))", "next(iter([]),5)", "min(3,1,2)", "max('abc')", "min([],default=3)",
    "max([1,-5,3],key=abs)", "min('b','a','c',key=ord)", "sorted([3,1,2],reverse=True)",
    "sorted('bAc',key=str.lower)", "sorted([(1,'b'),(1,'a')],key=lambda t:t[0])", "sorted([1.5,1,0.5])",
    "sorted({'b':1,'a':2})", "sorted([[2],[1]])", "sorted([2,1],key=lambda x:-x,reverse=True)", "any([0,'',3])",
    "all([])", "divmod(-7,2)", "divmod(7.5,2)", "pow(2,10)", "pow(2,-1)", "pow(3,-1,7)", "pow(2,100,-7)",
    "pow(0,0)", "pow(2.5,2)", "pow(-8,3)", "chr(128512)", "ord('\\U0001f600')", "bin(-5)", "hex(255)", "oct(8)",
    "callable(len)", "callable(1)", "isinstance(True,int)", "issubclass(bool,int)", "hasattr('a','upper')",
    "getattr('a','foo',3)", "getattr([],'append').__name__", "type(1)", "type(zip())", "type(len)", "repr(len)",
    "repr(int)", "range(10)[2:5]", "range(0,10,3)[::-1]", "range(5).index(3)", "range(0,10,2).count(4)",
    "range(5).index(9)", "range(5).index('a')", "slice(1,10,2).indices(5)", "slice(None,None,-1).indices(5)",
    "slice(1,2)", "hash(range(3))==hash(range(0,3,1))", "range(3)==range(0,3,1)", "{}.fromkeys([1,2],0)",
    "dict.fromkeys('ab')", "dict(a=1,b=2)", "dict([(1,2)],x=3)", "dict({1:2})", "{1:2}.get(3)",
    "{1:2}.get(3,4)", "{1:2}.setdefault(1,5)", "{1:2}.pop(3,None)", "{1:2,3:4}.popitem()",
    "list({1:2}.items())", "{1:2}.keys() & {1}", "{1:2}.keys()|{5}", "{1:2}.items()-{(1,2)}", "{1,2}|{3}",
    "sorted({1,2}.union([3],[4]))", "{1,2,3}.intersection([1,2],[2])", "{1}.issubset([1,2])",
    "{1,2}.issuperset([1])", "{1}.isdisjoint([2])", "{1,2}.symmetric_difference([2,3])",
    "frozenset([1,2]).union([3])", "[1,2,3].index(2,1)", "[1,2,1].count(1)", "(1,2,3).index(3)",
    "(1,2,1).count(1)", "[1,2].__len__()", "(5).__add__(3)", "'a'.__contains__('a')", "[3,1].__getitem__(0)",
    "str(slice(1,2,3))", "print", "ascii('é\\u1234\\U0001f600')", "repr('\\x00\\x7f\\xa0\\u200b\\ud800')",
    "repr(\"it's\")", "repr('it\\'s \"x\"')", "[1,[2,[3]]]", "{'a':[1,(2,)]}", "((),)", "(1,)", "set()",
    "frozenset()", "frozenset({1})", "{1:{2:3}}", "...", "NotImplemented", "None", "range(0)", "range(1,2)",
    "range(1,10,3)", "b if (b:=3) else 0", "str(ValueError('x'))", "repr(ValueError('x',1))",
    "repr(KeyError('a'))", "str(KeyError('a'))", "int('9'*4301)", "str(10**4300)", "len(str(10**4299))",
    "int('f'*5000,16) > 0", "'%d' % 10**5000", "f'{10**4300}'", "float(10**400)", "int(1e400)", "1e400",
    "5 // 0.0", "5 % 0.0", "0 ** -1", "0.0 ** -1", "(-8) ** 2.0", "2 ** 0.5", "2 ** -2", "10 ** 20 / 3",
    "10**400 / 10**399", "True + True", "'a' < 'b'", "'\\uffff' < '\\U00010000'",
    "sorted(['\\uffff','\\U00010000','a'])", "[1,2] < [1,3]", "(1,) < (1,0)", "1 < 'a'", "[] < ()", "None < 1",
    "{1} < {1,2}", "'abc'[5]", "'abc'['a']", "[1][5]", "[1]['a']", "{}['a']", "(1,2)[3]", "'abc'[1.5]",
    "len('a\\U0001f600')", "'\\U0001f600abc'.find('b')", "'ab\\U0001f600cd'.rindex('d')",
    "'\\U0001f600'.isprintable()", "'a\\U0001f600b'[::-1]", "''.join(map(str,range(12)))",
    "', '.join(x for x in 'abc')", "abs(-2**70)", "max(1,2.5)", "min(2,2.0)", "sorted([2,1.0,True])",
    "type(sorted)", "sys.maxsize", "sys.byteorder", "type(sys.argv)", "sys.float_info.epsilon",
    "sys.version_info[:2]", "sys.getrecursionlimit()", "sys.set_int_max_str_digits(5)",
    "sys.setrecursionlimit(0)", "sys.intern('a')", "sys.intern(1)", "type(sys.stdout).__name__",
    "sys.stdout.writable()", "open('/nonexistent/x')", "open('/')", "open('x','q')", "open('x','rw')",
    "open(1.5)", "open('/nonexistent/x','w')")

# format specs: every combination is as likely as any
r = random.choice
for _ in range(1200):
    spec = r(["", "", "*<", "*>", "^", "=", "x=", "<", "0>"]) + r(["", "+", "-", " "]) + r(["", "",
        "z"]) + r(["", "#"]) + r(["", "0"]) + r(["", "5", "12", "20"]) + r(["", "", ",", "_"]) + r(["", "",
        ".0", ".1", ".3", ".10", ".17"]) + r(["", "e", "f", "g", "E", "G", "%", "d", "x", "b", "o", "X", "s",
        "c", "n", "q"])
    value = r(["0.0", "-0.0", "1.5", "2.5", "123456789.123", "1e16", "5e-324", "-1234.5678", "float('nan')",
        "float('-inf')", "0.1", "99999.5", "0", "-7", "12345678901234567890", "True", "'abc'", "''",
        "'h\u00e9llo w\u00f6rld'"])
    add(f"format({value}, {spec!r})")

# mixed types in sort: the operands that the error names show the order of comparisons
for _ in range(200):
    n = r([2, 3, 4, 5, 8, 12, 30, 80])
    items = [r([str(random.randint(0, 9)), str(random.randint(0, 99)), "1.5"]) for _ in range(n)]
    for _ in range(r([1, 1, 2])):
        items[random.randrange(n)] = r(["'x'", "None", "(1,)", "[1]"])
    add(f"sorted([{', '.join(items)}]{r(['', ', reverse=True'])})")


def answer(expression):
    try:
        return ascii(repr(eval(expression)))
    except Exception as e:
        return ascii(type(e).__name__ + ": " + str(e))


rows = [[e, answer(e)] for e in dict.fromkeys(E)]
with open("expressions.json", "w") as f:
    f.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")

CODE_POINTS = [i for i in range(0x110000) if not 0xD800 <= i <= 0xDFFF]


def digest(function):
    """SHA-256 of what the function gives for every character, one line each."""
    h = hashlib.sha256()
    for i in CODE_POINTS:
        h.update((str(function(chr(i))) + "\n").encode())
    return h.hexdigest()


names = "isalpha isdecimal isdigit isnumeric isalnum isspace islower isupper istitle isprintable isidentifier lower upper title casefold capitalize swapcase".split()
with open("properties.json", "w") as f:
    json.dump({name: digest(getattr(str, name)) for name in names} | {"repr": digest(repr)}, f, indent=2)
    f.write("\n")


class Counted:
    """A value that keeps account of every comparison in a running checksum."""

    comparisons = checksum = 0

    def __init__(self, value, number):
        self.value = value
        self.number = number

    def __lt__(self, other):
        Counted.comparisons += 1
        Counted.checksum = (Counted.checksum * 31 + self.number * 1009 + other.number) % 1000003
        return self.value < other.value


def sort_case(number):
    """The same lists as timsort.test.ts makes."""
    n = [2, 3, 5, 10, 33, 64, 65, 100, 200, 500, 1000][number % 11]
    kind = number % 5
    state = number + 1
    values = []
    for i in range(n):
        state = (state * 48271) % 2147483647
        values.append([state % 10, state, i + state % 5, n - i + state % 3, (i % 50) * (1 + state % 2)][kind])
    return values


sorts = []
for number in range(275):
    Counted.comparisons = Counted.checksum = 0
    sorted(Counted(v, i) for i, v in enumerate(sort_case(number)))
    sorts.append([Counted.comparisons, Counted.checksum])
with open("comparisons.json", "w") as f:
    f.write(json.dumps(sorts) + "\n")
