class B(bytearray): pass
b = B(b"abc")
print(b, repr(b), str(b), f"{b}", [b], bytearray(b"x"))
class A:
    class C(bytearray): pass
print(A.C(b"q"))
