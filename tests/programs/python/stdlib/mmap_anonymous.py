import mmap

with mmap.mmap(-1, 16) as memory:
    memory[0:5] = b"hello"
    memory.write(b"HE")
    print(len(memory), memory[:6], memory.find(b"lo"), memory.tell(), memory[1])
    memory.seek(0)
    print(memory.read(3), memory.readline()[:2])
    memory.move(8, 0, 5)
    print(bytes(memory), memory.rfind(b"l"))
    try:
        memory[0:2] = b"xyz"
    except (IndexError, ValueError) as error:
        print(error)
print(memory.closed)
try:
    memory[0]
except ValueError as error:
    print(error)
print(mmap.ACCESS_READ, mmap.PROT_READ)
