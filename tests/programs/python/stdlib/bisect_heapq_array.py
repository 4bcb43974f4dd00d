import array
import bisect
import heapq
import struct

grades = [33, 99, 77, 70, 89, 90, 100]
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in grades])
ordered = [1, 3, 5]
bisect.insort(ordered, 4)
print(ordered, bisect.bisect_left(ordered, 3), bisect.bisect_right([(1, "a"), (2, "b")], 1, key=lambda p: p[0]))
heap = [5, 1, 4]
heapq.heapify(heap)
print(heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 9), heapq.nsmallest(2, heap), heapq.nlargest(2, "hello"))
print(list(heapq.merge([1, 4], [2, 3], [0])))
numbers = array.array("i", [1, 2, 3])
numbers.extend([4])
numbers.frombytes(struct.pack("i", 5))
print(numbers, numbers.itemsize, numbers.tobytes()[:4], numbers.index(3), memoryview(numbers)[1], numbers.typecode)
numbers.byteswap()
print(numbers[0], array.array("d", [1.5]).tolist())
try:
    numbers.append(2**40)
except OverflowError:
    print("too large")
print(struct.pack(">hIq3s?", 1, 2, 3, b"abc", True), struct.calcsize("<ci"), list(struct.iter_unpack("<h", b"\1\0\2\0")))
try:
    struct.unpack("<i", b"abc")
except struct.error as error:
    print(error)
