# A number that is none, in a loop over input.
# exit: 1
total = 0
for line in iter(input, "end"):
    total += int(line)
    print("sum", total)
