# Floating point: the solar system's giants, one small step after the other.
from math import pi, sqrt

SOLAR_MASS = 4 * pi * pi
DAYS = 365.24

# x, y, z, vx, vy, vz, mass
BODIES = [
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS],
    [4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
     0.00166007664274403694 * DAYS, 0.00769901118419740425 * DAYS, -0.0000690460016972063023 * DAYS, 0.000954791938424326609 * SOLAR_MASS],
    [8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
     -0.00276742510726411021 * DAYS, 0.00499852801234917238 * DAYS, 0.0000230417297573763929 * DAYS, 0.000285885980666130812 * SOLAR_MASS],
    [12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
     0.00296460137564761618 * DAYS, 0.00237847173959480950 * DAYS, -0.0000296589568540237556 * DAYS, 0.0000436624404335156298 * SOLAR_MASS],
    [15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
     0.00268067772490389322 * DAYS, 0.00162824170038242295 * DAYS, -0.0000951592254519715870 * DAYS, 0.0000515138902046611451 * SOLAR_MASS],
]


def offset_momentum(bodies):
    for axis in (3, 4, 5):
        bodies[0][axis] = -sum(body[axis] * body[6] for body in bodies) / SOLAR_MASS


def advance(bodies, pairs, dt):
    for a, b in pairs:
        dx = a[0] - b[0]
        dy = a[1] - b[1]
        dz = a[2] - b[2]
        squared = dx * dx + dy * dy + dz * dz
        magnitude = dt / (squared * sqrt(squared))
        pull = b[6] * magnitude
        a[3] -= dx * pull
        a[4] -= dy * pull
        a[5] -= dz * pull
        pull = a[6] * magnitude
        b[3] += dx * pull
        b[4] += dy * pull
        b[5] += dz * pull
    for body in bodies:
        body[0] += dt * body[3]
        body[1] += dt * body[4]
        body[2] += dt * body[5]


def energy(bodies, pairs):
    total = 0.0
    for body in bodies:
        total += 0.5 * body[6] * (body[3] * body[3] + body[4] * body[4] + body[5] * body[5])
    for a, b in pairs:
        dx = a[0] - b[0]
        dy = a[1] - b[1]
        dz = a[2] - b[2]
        total -= a[6] * b[6] / sqrt(dx * dx + dy * dy + dz * dz)
    return total


pairs = [(a, b) for i, a in enumerate(BODIES) for b in BODIES[i + 1:]]
offset_momentum(BODIES)
print("%.9f" % energy(BODIES, pairs))
for _ in range(2500):
    advance(BODIES, pairs, 0.01)
print("%.9f" % energy(BODIES, pairs))
