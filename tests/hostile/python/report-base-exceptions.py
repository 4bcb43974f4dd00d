# Exceptions that are no Exceptions.
# expect: error
# error: Odd: GeneratorExit
# stdout: "KeyboardInterrupt\nGeneratorExit\n"
class Odd(BaseException):
    pass

for kind in (KeyboardInterrupt, GeneratorExit):
    try:
        raise kind
    except BaseException as error:
        print(type(error).__name__)
raise Odd(type(error).__name__ if "error" in globals() else "GeneratorExit")
