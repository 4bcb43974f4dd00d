# 0 more output than there may be
while True:
    print("flood é" * 100)
