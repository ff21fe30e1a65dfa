x = 5
y = 2.5
name = "val"
items = [1, "two"]
print(f"{x=}", f"{x = }", f"{ x=}", f"{x+y=}", f"{name=}", f"{name=!s}", f"{items=}", f"{y=:.3f}", f"{x=:>5}", f"{len(items)=}")
print(f"{name = !r:>10}|", f"{x == 5 = }", f"{x*2 = :#x}", f"a{x=}b{y=}")
