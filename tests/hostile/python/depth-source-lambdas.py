# A program of fifty thousand lambdas in each other.
# expect: error
# before: ["lambda:", 50000]
# native: no
1
