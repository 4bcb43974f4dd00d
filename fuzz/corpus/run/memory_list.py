# 1 a list that grows
x = []
while True:
    x.append(x[:] or [1.5])
