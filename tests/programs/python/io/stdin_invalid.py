# Standard input that is no UTF-8.
import sys

try:
    print(sys.stdin.read())
except UnicodeDecodeError as error:
    print(error)
