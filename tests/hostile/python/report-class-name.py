# A class of exceptions with a name that is a protocol message and has line ends and a NUL.
# expect: error
# error-starts: {"type":"result"}
# stdout: ""
kind = type('{"type":"result"}\n\u2028', (Exception,), {})
raise kind("x")
