"""A small ray tracer: spheres and a checkered floor, shadows and mirrors, vectors with operators.

    ray_tracer.py [width]
"""

import math
import sys


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def length(self):
        return math.sqrt(self.dot(self))

    def normalized(self):
        return self * (1.0 / self.length())

    def reflected(self, normal):
        return self - 2.0 * self.dot(normal) * normal


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, distance):
        return self.origin + self.direction * distance


class Material:
    def __init__(self, colour, mirror=0.0):
        self.colour = colour
        self.mirror = mirror

    def colour_at(self, point):
        return self.colour


class Checkered(Material):
    def __init__(self, colour, other, mirror=0.0):
        super().__init__(colour, mirror)
        self.other = other

    def colour_at(self, point):
        even = (math.floor(point.x) + math.floor(point.z)) % 2 == 0
        return self.colour if even else self.other


class Sphere:
    def __init__(self, center, radius, material):
        self.center = center
        self.radius = radius
        self.material = material

    def hit(self, ray):
        """Distance along the ray, or None."""
        offset = ray.origin - self.center
        b = offset.dot(ray.direction)
        c = offset.dot(offset) - self.radius * self.radius
        discriminant = b * b - c
        if discriminant < 0.0:
            return None
        root = math.sqrt(discriminant)
        near = -b - root
        if near > 1e-6:
            return near
        far = -b + root
        return far if far > 1e-6 else None

    def normal_at(self, point):
        return (point - self.center) * (1.0 / self.radius)


class Floor:
    def __init__(self, height, material):
        self.height = height
        self.material = material

    def hit(self, ray):
        if abs(ray.direction.y) < 1e-9:
            return None
        distance = (self.height - ray.origin.y) / ray.direction.y
        return distance if distance > 1e-6 else None

    def normal_at(self, point):
        return Vector(0.0, 1.0, 0.0)


class Scene:
    def __init__(self):
        self.things = []
        self.light = Vector(-0.5, 0.8, -0.4).normalized()
        self.sky = Vector(0.5, 0.7, 1.0)
        self.rays = 0

    def nearest(self, ray):
        self.rays += 1
        best = None
        best_distance = math.inf
        for thing in self.things:
            distance = thing.hit(ray)
            if distance is not None and distance < best_distance:
                best = thing
                best_distance = distance
        return best, best_distance

    def trace(self, ray, depth):
        thing, distance = self.nearest(ray)
        if thing is None:
            return self.sky * (1.0 - 0.5 * max(0.0, ray.direction.y))
        point = ray.at(distance)
        normal = thing.normal_at(point)
        brightness = 0.2
        facing = normal.dot(self.light)
        if facing > 0.0 and self.nearest(Ray(point, self.light))[0] is None:
            brightness += 0.8 * facing
        colour = thing.material.colour_at(point) * brightness
        mirror = thing.material.mirror
        if mirror > 0.0 and depth > 0:
            reflected = self.trace(Ray(point, ray.direction.reflected(normal)), depth - 1)
            colour = colour * (1.0 - mirror) + reflected * mirror
        return colour


def make_scene():
    scene = Scene()
    scene.things.append(Floor(-1.0, Checkered(Vector(0.9, 0.9, 0.9), Vector(0.1, 0.1, 0.1), 0.1)))
    for i in range(6):
        center = Vector(1.5 * (i % 3) - 1.5, -0.5 + 0.4 * (i // 3), 4.0 + 1.3 * i)
        colour = Vector(0.3 + 0.1 * i, 0.9 - 0.12 * i, 0.2 + 0.15 * (i % 4))
        scene.things.append(Sphere(center, 0.5 + 0.1 * i, Material(colour, 0.15 * (i % 4))))
    return scene


def main():
    width = int(sys.argv[1]) if len(sys.argv) > 1 else 96
    height = width * 3 // 4
    scene = make_scene()
    eye = Vector(0.0, 0.5, -3.0)
    checksum = 0
    total = Vector(0.0, 0.0, 0.0)
    picture = []
    for y in range(height):
        row = []
        for x in range(width):
            direction = Vector((x - width / 2) / width, (height / 2 - y) / width, 1.0).normalized()
            colour = scene.trace(Ray(eye, direction), 3)
            total = total + colour
            grey = int(99.0 * min(1.0, (colour.x + colour.y + colour.z) / 3.0))
            checksum = (checksum * 31 + grey) % 1000000007
            row.append(grey)
        picture.append(row)
    for row in picture[:: max(1, height // 12)]:
        print("".join([" .:-=+*#%@"[grey // 10] for grey in row[:: max(1, width // 48)]]))
    print(f"{width}x{height}: {scene.rays} rays, checksum {checksum}")
    print(f"total {total.x:.4f} {total.y:.4f} {total.z:.4f}")


if __name__ == "__main__":
    main()
