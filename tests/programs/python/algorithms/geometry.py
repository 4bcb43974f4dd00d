# Computational geometry: hulls, areas, intersections, closest pairs.
import math
from typing import NamedTuple


class Point(NamedTuple):
    x: float
    y: float = 0.0

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])

    def __sub__(self, other):
        return Point(self.x - other.x, self.y - other.y)

    def cross(self, other):
        return self.x * other.y - self.y * other.x

    @property
    def length(self):
        return math.hypot(*self)


def hull(points):
    points = sorted(set(points))
    if len(points) < 3:
        return points

    def half(points):
        out = []
        for p in points:
            while len(out) > 1 and (out[-1] - out[-2]).cross(p - out[-2]) <= 0:
                out.pop()
            out.append(p)
        return out[:-1]

    return half(points) + half(points[::-1])


def area(polygon):
    return abs(sum(a.cross(b) for a, b in zip(polygon, polygon[1:] + polygon[:1]))) / 2


def inside(point, polygon):
    result = False
    for a, b in zip(polygon, polygon[1:] + polygon[:1]):
        if (a.y > point.y) != (b.y > point.y) and point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x:
            result = not result
    return result


def closest(points):
    best = min(((p - q).length, p, q) for i, p in enumerate(points) for q in points[:i])
    return best


def meet(p, p2, q, q2):
    r, s = p2 - p, q2 - q
    if (d := r.cross(s)) == 0:
        return None
    t = (q - p).cross(s) / d
    u = (q - p).cross(r) / d
    return p + (t * r.x, t * r.y) if 0 <= t <= 1 and 0 <= u <= 1 else None


points = [Point(*xy) for xy in [(0, 0), (4, 0), (4, 3), (2, 1), (0, 3), (2, 5), (1, 1), (3, 2)]]
outline = hull(points)
print(outline)
print("area", area(outline), "perimeter", round(sum((a - b).length for a, b in zip(outline, outline[1:] + outline[:1])), 6))
for p in (Point(2, 2), Point(5, 5), Point(0.5, 2.9)):
    print(p, inside(p, outline))
print(closest(points))
print(meet(Point(0, 0), Point(4, 4), Point(0, 4), Point(4, 0)), meet(Point(0), Point(1), Point(0, 1), Point(1, 1)))
print(Point(3, 4).length, Point(1)._asdict(), Point._fields, Point._field_defaults, Point(1, 2)._replace(y=9))
print([f"{math.degrees(math.atan2(p.y - 2, p.x - 2)):8.3f}" for p in outline])
print(math.dist((1, 2, 3), (4, 6, 3)), math.hypot(1, 2, 2), math.isclose(math.sin(math.pi), 0, abs_tol=1e-12))
for n in range(3, 9):
    ngon = [Point(math.cos(2 * math.pi * k / n), math.sin(2 * math.pi * k / n)) for k in range(n)]
    print(n, f"{area(ngon):.10f}", f"{n / 2 * math.sin(2 * math.pi / n):.10f}")
print(repr(math.tau), math.e, math.cos(1), math.tan(1.5), math.asin(1), math.exp(1.5), math.log(10), math.log2(10), math.log10(2))
