// A small ray tracer: spheres and a checkered floor, shadows and mirrors, vectors with methods.
import { fixed } from "../lib/python-float.mjs";

class Vector {
  constructor(x, y, z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }

  plus(other) {
    return new Vector(this.x + other.x, this.y + other.y, this.z + other.z);
  }

  minus(other) {
    return new Vector(this.x - other.x, this.y - other.y, this.z - other.z);
  }

  times(factor) {
    return new Vector(this.x * factor, this.y * factor, this.z * factor);
  }

  dot(other) {
    return this.x * other.x + this.y * other.y + this.z * other.z;
  }

  length() {
    return Math.sqrt(this.dot(this));
  }

  normalized() {
    return this.times(1 / this.length());
  }

  reflected(normal) {
    return this.minus(normal.times(2 * this.dot(normal)));
  }
}

class Ray {
  constructor(origin, direction) {
    this.origin = origin;
    this.direction = direction;
  }

  at(distance) {
    return this.origin.plus(this.direction.times(distance));
  }
}

class Material {
  constructor(colour, mirror = 0) {
    this.colour = colour;
    this.mirror = mirror;
  }

  colourAt() {
    return this.colour;
  }
}

class Checkered extends Material {
  constructor(colour, other, mirror = 0) {
    super(colour, mirror);
    this.other = other;
  }

  colourAt(point) {
    return (Math.floor(point.x) + Math.floor(point.z)) % 2 === 0 ? this.colour : this.other;
  }
}

class Sphere {
  constructor(center, radius, material) {
    this.center = center;
    this.radius = radius;
    this.material = material;
  }

  /** Distance along the ray, or undefined. */
  hit(ray) {
    const offset = ray.origin.minus(this.center);
    const b = offset.dot(ray.direction);
    const c = offset.dot(offset) - this.radius * this.radius;
    const discriminant = b * b - c;
    if (discriminant < 0) return undefined;
    const root = Math.sqrt(discriminant);
    const near = -b - root;
    if (near > 1e-6) return near;
    const far = -b + root;
    return far > 1e-6 ? far : undefined;
  }

  normalAt(point) {
    return point.minus(this.center).times(1 / this.radius);
  }
}

class Floor {
  constructor(height, material) {
    this.height = height;
    this.material = material;
  }

  hit(ray) {
    if (Math.abs(ray.direction.y) < 1e-9) return undefined;
    const distance = (this.height - ray.origin.y) / ray.direction.y;
    return distance > 1e-6 ? distance : undefined;
  }

  normalAt() {
    return new Vector(0, 1, 0);
  }
}

class Scene {
  constructor() {
    this.things = [];
    this.light = new Vector(-0.5, 0.8, -0.4).normalized();
    this.sky = new Vector(0.5, 0.7, 1);
    this.rays = 0;
  }

  nearest(ray) {
    this.rays++;
    let thing;
    let distance = Infinity;
    for (const candidate of this.things) {
      const there = candidate.hit(ray);
      if (there !== undefined && there < distance) {
        thing = candidate;
        distance = there;
      }
    }
    return { thing, distance };
  }

  trace(ray, depth) {
    const { thing, distance } = this.nearest(ray);
    if (thing === undefined) return this.sky.times(1 - 0.5 * Math.max(0, ray.direction.y));
    const point = ray.at(distance);
    const normal = thing.normalAt(point);
    let brightness = 0.2;
    const facing = normal.dot(this.light);
    if (facing > 0 && this.nearest(new Ray(point, this.light)).thing === undefined)
      brightness += 0.8 * facing;
    const colour = thing.material.colourAt(point).times(brightness);
    const { mirror } = thing.material;
    if (!(mirror > 0 && depth > 0)) return colour;
    const reflected = this.trace(new Ray(point, ray.direction.reflected(normal)), depth - 1);
    return colour.times(1 - mirror).plus(reflected.times(mirror));
  }
}

function makeScene() {
  const scene = new Scene();
  scene.things.push(new Floor(-1, new Checkered(new Vector(0.9, 0.9, 0.9), new Vector(0.1, 0.1, 0.1), 0.1)));
  for (let i = 0; i < 6; i++) {
    const center = new Vector(1.5 * (i % 3) - 1.5, -0.5 + 0.4 * Math.trunc(i / 3), 4 + 1.3 * i);
    const colour = new Vector(0.3 + 0.1 * i, 0.9 - 0.12 * i, 0.2 + 0.15 * (i % 4));
    scene.things.push(new Sphere(center, 0.5 + 0.1 * i, new Material(colour, 0.15 * (i % 4))));
  }
  return scene;
}

function main() {
  const width = Number(process.argv[2] ?? 96);
  const height = Math.trunc((width * 3) / 4);
  const scene = makeScene();
  const eye = new Vector(0, 0.5, -3);
  let checksum = 0;
  let total = new Vector(0, 0, 0);
  const picture = [];
  for (let y = 0; y < height; y++) {
    const row = [];
    for (let x = 0; x < width; x++) {
      const direction = new Vector((x - width / 2) / width, (height / 2 - y) / width, 1).normalized();
      const colour = scene.trace(new Ray(eye, direction), 3);
      total = total.plus(colour);
      const grey = Math.trunc(99 * Math.min(1, (colour.x + colour.y + colour.z) / 3));
      checksum = (checksum * 31 + grey) % 1000000007;
      row.push(grey);
    }
    picture.push(row);
  }
  const down = Math.max(1, Math.trunc(height / 12));
  const right = Math.max(1, Math.trunc(width / 48));
  for (let y = 0; y < height; y += down)
    console.log(
      picture[y]
        .filter((_, x) => x % right === 0)
        .map((grey) => " .:-=+*#%@"[Math.trunc(grey / 10)])
        .join(""),
    );
  console.log(`${width}x${height}: ${scene.rays} rays, checksum ${checksum}`);
  console.log(`total ${fixed(total.x, 4)} ${fixed(total.y, 4)} ${fixed(total.z, 4)}`);
}

main();
