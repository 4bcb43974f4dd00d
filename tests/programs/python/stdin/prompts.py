# A dialogue with prompts, until the input ends.
def ask(prompt, convert=str, check=lambda value: True, message="try again"):
    while True:
        try:
            value = convert(input(prompt))
        except ValueError as e:
            print(f"\n  {type(e).__name__}: {e}")
            continue
        if check(value):
            return value
        print(f"\n  {message}")


name = ask("Name: ", str.strip, bool, "a name, please")
age = ask("Age: ", int, lambda n: 0 < n < 150, "between 1 and 149")
print(f"\nHello {name}, you are {age}.")
items = []
while (line := input("> ")) != "done":
    command, _, argument = line.partition(" ")
    match command.lower():
        case "add":
            items.append(argument)
        case "del" if argument in items:
            items.remove(argument)
        case "list":
            print(*items, sep=", ")
        case "":
            print("(nothing)")
        case other:
            print("what is", repr(other) + "?")
print("items:", items)
try:
    while True:
        input("more? ")
except EOFError as e:
    print("\nend of input:", repr(e))
