# 0 a program that never ends
while True: pass
