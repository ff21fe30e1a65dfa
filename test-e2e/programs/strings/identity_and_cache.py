a = "hello"
b = "hello"
print(a is b, a == b, a[0:5] == a, a[1:1] == "", "x" + "" == "x")
d = {"hello": 1}
print(d["hel" + "lo"], d["".join(["he", "llo"])], ("k" * 3) in {"kkk": 0}, hash("abc") == hash("ab" + "c"))
print("a" "b" == "ab", ("a" "b"), len("a" "" "b"))
