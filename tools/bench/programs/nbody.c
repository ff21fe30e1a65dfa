/* The orbits of the Sun and the four giant planets, integrated with a symplectic step. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* A fused multiply-add rounds once where the other languages round twice. */
#pragma STDC FP_CONTRACT OFF

#define PI 3.14159265358979323
#define SOLAR_MASS (4 * PI * PI)
#define DAYS_PER_YEAR 365.24

enum { BODIES = 5 };

/* In astronomical units, years and solar masses. */
struct body {
    double x, y, z, vx, vy, vz, mass;
};

static struct body bodies[BODIES] = {
    { 0, 0, 0, 0, 0, 0, SOLAR_MASS }, /* the Sun */
    {
        /* Jupiter */
        4.84143144246472090e00,
        -1.16032004402742839e00,
        -1.03622044471123109e-01,
        1.66007664274403694e-03 * DAYS_PER_YEAR,
        7.69901118419740425e-03 * DAYS_PER_YEAR,
        -6.90460016972063023e-05 * DAYS_PER_YEAR,
        9.54791938424326609e-04 * SOLAR_MASS,
    },
    {
        /* Saturn */
        8.34336671824457987e00,
        4.12479856412430479e00,
        -4.03523417114321381e-01,
        -2.76742510726411690e-03 * DAYS_PER_YEAR,
        4.99852801234917238e-03 * DAYS_PER_YEAR,
        2.30417297573763929e-05 * DAYS_PER_YEAR,
        2.85885980666130812e-04 * SOLAR_MASS,
    },
    {
        /* Uranus */
        1.28943695621391310e01,
        -1.51111514016986312e01,
        -2.23307578892655734e-01,
        2.96460137564761618e-03 * DAYS_PER_YEAR,
        2.37847173959480950e-03 * DAYS_PER_YEAR,
        -2.96589568540237556e-05 * DAYS_PER_YEAR,
        4.36624404335156298e-05 * SOLAR_MASS,
    },
    {
        /* Neptune */
        1.53796971148509165e01,
        -2.59193146099879641e01,
        1.79258772950371181e-01,
        2.68067772490389322e-03 * DAYS_PER_YEAR,
        1.62824170038242295e-03 * DAYS_PER_YEAR,
        -9.51592254519715870e-05 * DAYS_PER_YEAR,
        5.15138902046611451e-05 * SOLAR_MASS,
    },
};

/* Give the Sun the momentum that makes the total zero. */
static void rest_the_centre(void)
{
    double px = 0.0, py = 0.0, pz = 0.0;
    for (int i = 0; i < BODIES; i++) {
        px += bodies[i].vx * bodies[i].mass;
        py += bodies[i].vy * bodies[i].mass;
        pz += bodies[i].vz * bodies[i].mass;
    }
    bodies[0].vx = -px / bodies[0].mass;
    bodies[0].vy = -py / bodies[0].mass;
    bodies[0].vz = -pz / bodies[0].mass;
}

/* Kinetic plus potential energy. */
static double energy(void)
{
    double total = 0.0;
    for (int i = 0; i < BODIES; i++) {
        const struct body *b = &bodies[i];
        total += 0.5 * b->mass * (b->vx * b->vx + b->vy * b->vy + b->vz * b->vz);
    }
    for (int i = 0; i < BODIES; i++) {
        for (int j = i + 1; j < BODIES; j++) {
            const struct body *a = &bodies[i], *b = &bodies[j];
            double dx = a->x - b->x;
            double dy = a->y - b->y;
            double dz = a->z - b->z;
            total -= a->mass * b->mass / sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return total;
}

/* Kick every pair, then drift every body, `steps` times; Python's `** -1.5` is a root here, as is usual. */
static void advance(double dt, long steps)
{
    for (long step = 0; step < steps; step++) {
        for (int i = 0; i < BODIES; i++) {
            for (int j = i + 1; j < BODIES; j++) {
                struct body *a = &bodies[i], *b = &bodies[j];
                double dx = a->x - b->x;
                double dy = a->y - b->y;
                double dz = a->z - b->z;
                double square = dx * dx + dy * dy + dz * dz;
                double magnitude = dt / (square * sqrt(square));
                double pull = b->mass * magnitude;
                a->vx -= dx * pull;
                a->vy -= dy * pull;
                a->vz -= dz * pull;
                pull = a->mass * magnitude;
                b->vx += dx * pull;
                b->vy += dy * pull;
                b->vz += dz * pull;
            }
        }
        for (int i = 0; i < BODIES; i++) {
            bodies[i].x += dt * bodies[i].vx;
            bodies[i].y += dt * bodies[i].vy;
            bodies[i].z += dt * bodies[i].vz;
        }
    }
}

int main(int argc, char **argv)
{
    long steps = argc > 1 ? strtol(argv[1], NULL, 10) : 100000;
    rest_the_centre();
    printf("%.9f\n", energy());
    advance(0.01, steps);
    printf("%.9f\n", energy());
    return 0;
}
