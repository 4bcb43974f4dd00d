# exit: 1
def check(age):
    if age < 0:
        raise ValueError(f"Invalid age: {age}")
    return age
def main():
    for a in [5, -1]:
        print(check(a))
if __name__ == "__main__":
    main()
