import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.sqrt(16), math.sqrt(0.0), math.hypot(3, 4), math.fabs(-3))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1))
print(f"{math.sin(1):.10f} {math.cos(1):.10f} {math.tan(1):.10f} {math.atan2(1, -1):.10f} {math.exp(2):.10f}")
print(f"{math.log(10):.10f} {math.log2(8):.1f} {math.log10(1000):.1f} {math.log(8, 2):.10f} {math.log(10**400):.8f}")
print(f"{math.asin(1):.10f} {math.acos(0):.10f} {math.atan(1):.10f} {math.sinh(1):.10f} {math.cosh(1):.10f} {math.tanh(1):.10f}")
print(math.fmod(-7, 3), math.modf(3.25), math.modf(-3.25), math.frexp(8.0), math.ldexp(0.5, 4), math.copysign(3, -0.0))
print(math.degrees(math.pi), math.radians(180), math.trunc(2.9), math.fsum([0.1] * 10), sum([0.1] * 10))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.acos(2),
          lambda: math.fmod(1, 0), lambda: math.sqrt("x"), lambda: math.floor(math.nan), lambda: math.ceil(math.inf), lambda: math.pow(0, -1)):
    try:
        print(f())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
