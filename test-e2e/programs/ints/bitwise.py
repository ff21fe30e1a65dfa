values = [0, 1, -1, 12, -12, 255, -256, 2**33 + 5, -(2**33) - 5, 2**65 + 9, -(2**65) - 9]
for a in values:
    print(a, ~a, [a & b for b in values])
    print("   or", [a | b for b in values])
    print("  xor", [a ^ b for b in values])
print(True & True, True & 1, True | False, True ^ True, 5 & ~2)
n = 0b1010
n &= 0b0110
print(bin(n))
n |= 0b1001
print(bin(n))
n ^= 0b1111
print(bin(n))
