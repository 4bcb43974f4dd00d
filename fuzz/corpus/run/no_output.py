# 3 nothing may be written, and hardly anything held
x = [0] * 1000
y = "a" * 100
raise ValueError
