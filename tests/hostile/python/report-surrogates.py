# A message that UTF-8 cannot say.
# expect: error
# error: ValueError: \ud800
# stdout: ""
raise ValueError("\ud800")
