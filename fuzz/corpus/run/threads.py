# 0 what asks for a system
import threading, queue
try:
    threading.Thread(target=print, args=("thread",)).start()
except RuntimeError as error:
    print(error)
import subprocess, socket, multiprocessing
subprocess.run(["ls"])
