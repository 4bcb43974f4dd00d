# 0 a program that waits for ever
import time
while True:
    time.sleep(0.25)
