"""The set of Mandelbrot, in stars."""


def mandelbrot(a):
    z = 0
    for _ in range(50):
        z = z * z + a
        if abs(z) > 2:
            return False
    return True


for y in range(12, -13, -1):
    print("".join("*" if mandelbrot(complex(x * 0.05, y * 0.1)) else " " for x in range(-40, 11)))
