name = "World"
n = 42
print(f"Hello, {name}!", f"{n}", f"{n + 1} {n * 2:>5} {name[0]}{name[-1]}", f"{{literal}} {{{n}}}", f"")
print(f"{n!r} {name!r} {name!s} {'é'!a} {name!r:>10}|{name!s:<8}|")
print(f"{'nested ' + f'{n}'}", f"{name.upper()} {len(name)} {[1, 2][0]} { {'a': 1}['a']}", f"{n if n > 5 else 0}")
print(f"{n}" f"{name}" "plain", f"a{n}b{n}c", f"{(lambda x: x * 2)(4)}", f"{n == 42} {not n}")
print(f"""multi
{n}
line""")
print(f'{name + "quoted"}', f"{"same" + 'quote'}")
print(rf"\d{n}\n", f"\t{n}\x41", f"{n:}", f"{name:}", f"{'\n'.join(['a', 'b'])}")
print(f"{n,}", f"{n, name}", f"{*[1, 2],}", f"{[x for x in range(3)]}", f"{ n }", f"{3.0}")
