import math

z = -0.0
print(z, 0.0 == z, z + 0, z - 0, 0 - 0.0, z * 1, z * -1, 0.0 * -5, -z, +z, abs(z))
print(math.copysign(1, z), math.copysign(1, 0.0), z + z, z - z, z + 0.0)
print(-0.0 // 1, -0.0 % 5, 0.0 % -5, 4.0 % -2, -4.0 % 2, -0.0 / 3, 0 / -3)
print(round(-0.4), round(-0.4, 0), int(-0.0), str(-0.0), f"{-0.0:.1f}", f"{-0.04:.1f}", f"{-0.04:z.1f}")
print({0.0: "zero"}[-0.0], 0.0 in [-0.0], -1e-320 * 1e-10, min(0.0, -0.0), max(-0.0, 0.0))
