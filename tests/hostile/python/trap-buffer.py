# A buffer that is resized while a view of it is held, or while it is being filled.
# expect: ok
# stdout: "BufferError\n3\n"
data = bytearray(b"abc")
view = memoryview(data)
try:
    data.extend(b"d" * 1000)
except BufferError as error:
    print(type(error).__name__)

class Shrinker:
    def __index__(self):
        view.release()
        return 1

try:
    view[Shrinker()] = 1
except (ValueError, BufferError):
    pass
print(len(data))
