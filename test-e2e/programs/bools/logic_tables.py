for a in (False, True):
    for b in (False, True):
        print(a, b, a and b, a or b, a ^ b, a == b, a <= b, not (a and b), not a or b, (a, b) < (b, a))
full_adder = {}
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            s = a ^ b ^ c
            carry = (a & b) | (c & (a ^ b))
            full_adder[a, b, c] = (s, carry)
            print(a, b, c, "->", s, carry, bool(s), a + b + c == 2 * carry + s)
