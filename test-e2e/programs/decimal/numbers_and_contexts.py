from decimal import *
import decimal, math
D = Decimal
vals = [D("0"), D("-0"), D("1"), D("1.10"), D("123456789.123456789"), D("1E-10"), D("-7.5"), D("99999999999999999999999999999999"), D("Infinity"), D("NaN"), D("1e-999999"), D("0E-7")]
ops = {"add": lambda a,b: a+b, "sub": lambda a,b: a-b, "mul": lambda a,b: a*b, "div": lambda a,b: a/b, "fdiv": lambda a,b: a//b, "mod": lambda a,b: a%b, "divmod": divmod, "lt": lambda a,b: a<b, "eq": lambda a,b: a==b, "cmp": lambda a,b: a.compare(b), "max": lambda a,b: a.max(b), "rn": lambda a,b: a.remainder_near(b), "q": lambda a,b: a.quantize(b), "tot": lambda a,b: a.compare_total(b)}
for name, f in ops.items():
    out = []
    for a in vals:
        for b in vals:
            getcontext().clear_flags()
            try: r = str(f(a,b))
            except DecimalException as e: r = type(e).__name__ + str(e)
            out.append(r + ":" + ",".join(s.__name__ for s, v in getcontext().flags.items() if v))
    print(name); print("\n".join(out))
for a in vals:
    for name in ["sqrt", "exp", "ln", "log10", "normalize", "to_integral_value", "as_tuple", "adjusted", "number_class", "to_eng_string", "logb", "next_plus", "next_minus", "__neg__", "__abs__", "__hash__", "__int__", "__float__", "as_integer_ratio", "__repr__"]:
        if "999999" in str(a) and name in ("__int__", "as_integer_ratio", "exp"): continue
        if a.is_nan() and name == "__hash__": continue
        getcontext().clear_flags()
        try: r = getattr(a, name)()
        except Exception as e: r = type(e).__name__ + str(e)
        print(a, name, r, [s.__name__ for s, v in getcontext().flags.items() if v])
for a in ["2", "3", "0.5", "1.1", "10", "-2", "1.0001", "4", "0.001", "1", "1.00", "7e5"]:
    for b in ["2", "-1", "0.5", "10", "-3", "100", "1.5", "0", "0.333", "-0.5", "1e3", "12345"]:
        try: print(a, b, D(a)**D(b))
        except DecimalException as e: print(a, b, type(e).__name__, e)
print(pow(D(3), 100, 7), D(2)**3, 2**D(3), D(10)/3, 1/D(3), 5-D("1.5"), 7//D(2), 7%D(4), divmod(9, D(4)))
for r in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    print(r, [str(D(x).quantize(D("1"), rounding=r)) for x in ["2.5", "3.5", "-2.5", "2.51", "2.49", "-2.1", "5.1", "0.5"]], [str(D(x).to_integral_value(r)) for x in ["1.5","-1.5"]])
for p in [1, 3, 5, 9, 28, 50, 100]:
    with localcontext() as c:
        c.prec = p; print(p, D(1)/D(7), D(2).sqrt(), D(2).ln(), D(1).exp(), D(3).log10(), D(2)**D("0.5"), D("1.23456789012345678901234567890")*D("9.87654321"), D(-1)/3, D("1e-5").ln(), D("0.9999999999").ln(), D(10).exp(), D("-0.0001").exp(), D("1e10").log10())
for s in ["1.5", "1234567.891", "-0.000123", "1E+5", "0", "123", "1e-7", "NaN", "-Infinity"]:
    print(s, [format(D(s), f) for f in ["", ".2f", "10.3f", "<12", ">12.1e", "^15", "+", " ", ",", ",.2f", "%", ".1%", "e", "E", "g", ".3g", "010", "=+12.2f", "*^14.2f", "012,.2f", "#.0f", "n"]])
for bad in [lambda: D("abc"), lambda: D("1 2"), lambda: D(""), lambda: D([1]), lambda: D(None), lambda: D((2,(1,),0)), lambda: D((0,(11,),0)), lambda: D(1)/0, lambda: D(0)/0, lambda: D("inf")-D("inf"), lambda: D(-1).sqrt(), lambda: D(-1).ln(), lambda: D(1)+1.5, lambda: D(1)+"x", lambda: D(1) < "x", lambda: int(D("nan")), lambda: int(D("inf")), lambda: D("1e1000000")*10, lambda: D("9e999999")*10, lambda: D(10)**10**10, lambda: D(1).quantize(D("1e-30")), lambda: format(D(1), "q"), lambda: D("snan")+1, lambda: hash(D("snan")), lambda: D(1)//0, lambda: D(5)%0, lambda: divmod(D(5),0), lambda: D(0)**0, lambda: D(-8)**D("0.5"), lambda: getcontext().__setattr__("prec", 0), lambda: getcontext().__setattr__("rounding", "x"), lambda: round(D("nan")), lambda: D("1.5").foo]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(getcontext(), Context(prec=5), BasicContext, ExtendedContext)
print(round(D("2.675"), 2), round(D("2.5")), round(D("-1.5")), math.floor(D("-1.5")), math.ceil(D("1.2")), math.trunc(D("-1.7")), round(D("12345"), -2), int(D("1e3")), float(D("0.1")))
print(D("1.0") == 1, D("0.5") == 0.5, D("0.1") == 0.1, D(1) < 1.5, {D("1.0"): 1}[1], hash(D("0.5")) == hash(0.5), D("1e400") == 10**400, sorted([D(3), 1, D("2.5"), 2.7]), sum([D("0.1")]*10), D.from_float(0.1), D(0.1), D(1.5), D(10**30), D(True), D((1,(1,2,3),-2)), D("  1_000.5 "), D("-sNaN123"), D("1E5").normalize(), D("100").normalize(), D(7).fma(2,3), D("1.1").copy_sign(D(-1)), D(5).scaleb(2), D("12.3").same_quantum(D("4.5")), D(123).rotate(1), D(123).shift(2), D("-1.5").is_signed(), bool(D(0)), D("1.23E+3"), D(1234).logical_invert() if False else 0)
c = Context(prec=4, rounding=ROUND_DOWN); print(c.divide(D(2), D(3)), c.create_decimal("1.23456"), c.add(1, D("2.00005")), c.sqrt(2), c.power(2, D("0.5")), c.flags[Inexact], c.quantize(D("1.239"), D("0.01")), c.to_sci_string(D("1e5")), c.exp(1), c.Etiny(), c.Etop())
with localcontext(prec=3) as ctx: print(D(1)/3, ctx.prec)
print(getcontext().prec, abs(D(-3)), -D(3), +D("1.23456789012345678901234567890123"), D("1").compare(D("nan")), max(D(1), D(2)), D(3).min(4), D("3.14").as_integer_ratio(), D("0.1").__reduce__())
getcontext().prec = 60; x = D(0)
for i in range(1, 40): x += D(1)/D(math.factorial(i))
print(x, type(D("1")).__name__, repr(D), D.__module__)
getcontext().traps[Inexact] = True
try: D(1)/3
except Inexact as e: print("Inexact", e)
import copy; print(copy.copy(D(1)), copy.deepcopy([D(2)]), isinstance(D(1), __import__("numbers").Number))
