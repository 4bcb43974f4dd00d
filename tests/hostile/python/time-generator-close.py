# A generator that does not let itself be closed: CPython's error, and the program goes on.
# expect: ok
# stdout: "generator ignored GeneratorExit\nend\n"
def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass

generator = stubborn()
next(generator)
try:
    generator.close()
except RuntimeError as error:
    print(error)
print("end")
# It is closed once more when it is freed, at the program's end.
