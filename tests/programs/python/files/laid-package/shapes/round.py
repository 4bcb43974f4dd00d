import math

from . import dataclass


@dataclass
class Circle:
    radius: float

    def area(self):
        return math.pi * self.radius**2
