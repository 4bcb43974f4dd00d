from dataclasses import dataclass

from .sums import total


@dataclass
class Square:
    side: float

    def area(self):
        return self.side**2
