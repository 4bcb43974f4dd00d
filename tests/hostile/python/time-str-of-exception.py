# An uncaught exception that never finishes telling what it is: the report must not hang the page.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
class Endless(Exception):
    def __str__(self):
        while True:
            pass

print("begun")
raise Endless
