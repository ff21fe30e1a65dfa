width, precision, fill, align = 10, 3, "*", "^"
x = 3.14159265
print(f"{x:{width}.{precision}}", f"{x:{fill}{align}{width}}", f"{x:{width}.{precision}f}|", f"{'s':{fill}>{width - 5}}", f"{x:{'.2f'}}")
for w in range(1, 5):
    print(f"{w:{w}}|{w:<{w}}|{w:0{w}d}|{'ab':.{w}}|")
spec = ",.2f"
print(f"{1234567.891:{spec}}", f"{x!r:{width + 5}}", f"{10:{'#'}{'b'}}")
