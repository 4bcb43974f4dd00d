# A flood that catches everything and prints again: it is not asked.
# expect: output-limit
# limits: {"maxOutputSize": 1024}
# stdout-bytes: 1024
while True:
    try:
        while True:
            print("x" * 7)
    except BaseException:
        pass
    finally:
        print("finally")
