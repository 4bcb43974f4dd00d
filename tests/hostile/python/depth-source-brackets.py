# A program that is a hundred thousand brackets.
# expect: error
# error-starts: SyntaxError: too many nested parentheses
# before: ["(", 100000]
# after: [")", 100000]
1
