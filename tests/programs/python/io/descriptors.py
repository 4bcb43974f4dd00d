# Files by their numbers.
import os

number = os.open("a", os.O_RDWR | os.O_CREAT)
print(os.write(number, b"hello world"), os.lseek(number, 0, os.SEEK_SET), os.read(number, 5))
with os.fdopen(number, "r+") as file:
    print(file.read(), file.name == number, file.fileno() == number)
try:
    os.read(number, 1)
except OSError as error:
    print(type(error).__name__, error)
saved = os.dup(1)
import sys

sys.stdout.flush()
target = os.open("log", os.O_WRONLY | os.O_CREAT)
os.dup2(target, 1)
print("into the log")
sys.stdout.flush()
os.dup2(saved, 1)
print("back")
print(open("log").read(), end="")
file = open("b", "w")
file.write("x")
os.close(file.fileno())
try:
    file.close()
except OSError as error:
    print(error.errno, error.strerror)
print(file.closed)
opened = []


def opener(path, flags):
    opened.append(path)
    return os.open(path, flags)


with open("a", opener=opener) as file:
    print(file.read(), opened)
file = open("a")
other = open(file.fileno(), closefd=False)
print(other.read(2))
other.close()
print(file.closed, file.fileno() > 2)
