# A program that is a number with a hundred thousand signs.
# expect: error
# before: ["-", 100000]
# native: no
1
