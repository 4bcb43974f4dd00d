# "x" makes a file only if there is none.
for attempt in range(2):
    try:
        with open("lock", "x") as file:
            file.write("mine")
            print("made")
    except FileExistsError as error:
        print("taken:", error, error.errno, error.filename)
print(open("lock").read())
