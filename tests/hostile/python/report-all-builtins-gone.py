# All builtins are deleted.
# expect: error
# error-starts: NameError
# stdout: "begun\n"
import builtins

print("begun")
vars(builtins).clear()
print("x")
