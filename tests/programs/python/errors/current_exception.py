import sys
try: 1/0
except:
    print(sys.exception(), sys.exc_info()[0])
print(sys.exception(), sys.exc_info())
