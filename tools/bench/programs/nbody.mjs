// The orbits of the Sun and the four giant planets, integrated with a symplectic step.
import { fixed } from "./lib/python-float.mjs";

const SOLAR_MASS = 4 * Math.PI * Math.PI;
const DAYS_PER_YEAR = 365.24;

/** From astronomical units, days and solar masses to what is kept: years, and masses that make G one. */
function makeBody(x, y, z, vx, vy, vz, mass) {
  return {
    x,
    y,
    z,
    vx: vx * DAYS_PER_YEAR,
    vy: vy * DAYS_PER_YEAR,
    vz: vz * DAYS_PER_YEAR,
    mass: mass * SOLAR_MASS,
  };
}

const SUN = makeBody(0, 0, 0, 0, 0, 0, 1);
const JUPITER = makeBody(
  4.8414314424647209,
  -1.16032004402742839,
  -1.03622044471123109e-1,
  1.66007664274403694e-3,
  7.69901118419740425e-3,
  -6.90460016972063023e-5,
  9.54791938424326609e-4,
);
const SATURN = makeBody(
  8.34336671824457987,
  4.12479856412430479,
  -4.03523417114321381e-1,
  -2.7674251072641169e-3,
  4.99852801234917238e-3,
  2.30417297573763929e-5,
  2.85885980666130812e-4,
);
const URANUS = makeBody(
  1.2894369562139131e1,
  -1.51111514016986312e1,
  -2.23307578892655734e-1,
  2.96460137564761618e-3,
  2.3784717395948095e-3,
  -2.96589568540237556e-5,
  4.36624404335156298e-5,
);
const NEPTUNE = makeBody(
  1.53796971148509165e1,
  -2.59193146099879641e1,
  1.79258772950371181e-1,
  2.68067772490389322e-3,
  1.62824170038242295e-3,
  -9.5159225451971587e-5,
  5.15138902046611451e-5,
);

/** All unordered pairs of bodies. */
function everyPair(bodies) {
  return bodies.flatMap((a, i) => bodies.slice(i + 1).map((b) => [a, b]));
}

/** Give the Sun the momentum that makes the total zero. */
function restTheCentre(bodies) {
  let px = 0;
  let py = 0;
  let pz = 0;
  for (const body of bodies) {
    px += body.vx * body.mass;
    py += body.vy * body.mass;
    pz += body.vz * body.mass;
  }
  const sun = bodies[0];
  sun.vx = -px / sun.mass;
  sun.vy = -py / sun.mass;
  sun.vz = -pz / sun.mass;
}

/** Kinetic plus potential energy. */
function energy(bodies, pairs) {
  let total = 0;
  for (const { vx, vy, vz, mass } of bodies) total += 0.5 * mass * (vx * vx + vy * vy + vz * vz);
  for (const [a, b] of pairs) {
    const dx = a.x - b.x;
    const dy = a.y - b.y;
    const dz = a.z - b.z;
    total -= (a.mass * b.mass) / Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
  return total;
}

/** Kick every pair, then drift every body, `steps` times; Python's `** -1.5` is a root here, as is usual. */
function advance(bodies, pairs, dt, steps) {
  for (let step = 0; step < steps; step++) {
    for (const [a, b] of pairs) {
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      const square = dx * dx + dy * dy + dz * dz;
      const magnitude = dt / (square * Math.sqrt(square));
      const pullOfB = b.mass * magnitude;
      a.vx -= dx * pullOfB;
      a.vy -= dy * pullOfB;
      a.vz -= dz * pullOfB;
      const pullOfA = a.mass * magnitude;
      b.vx += dx * pullOfA;
      b.vy += dy * pullOfA;
      b.vz += dz * pullOfA;
    }
    for (const body of bodies) {
      body.x += dt * body.vx;
      body.y += dt * body.vy;
      body.z += dt * body.vz;
    }
  }
}

const steps = Number(process.argv[2] ?? 100000);
const bodies = [SUN, JUPITER, SATURN, URANUS, NEPTUNE];
const pairs = everyPair(bodies);
restTheCentre(bodies);
console.log(fixed(energy(bodies, pairs), 9));
advance(bodies, pairs, 0.01, steps);
console.log(fixed(energy(bodies, pairs), 9));
