"""A menu of accounts."""


class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need:.2f}, have {have:.2f}")
        self.need, self.have = need, have


accounts = {}


def main():
    while True:
        print("\n1) open 2) deposit 3) withdraw 4) list 5) quit")
        choice = input("> ")
        match choice.strip():
            case "1":
                name = input("Name: ").strip().title()
                accounts[name] = 0.0
                print(f"Opened account for {name}")
            case "2" | "3" as op:
                name = input("Name: ").title()
                try:
                    amt = float(input("Amount: "))
                    if op == "2":
                        accounts[name] += amt
                    elif accounts[name] < amt:
                        raise InsufficientFunds(amt, accounts[name])
                    else:
                        accounts[name] -= amt
                except KeyError as e:
                    print("No such account:", e)
                except ValueError as e:
                    print("Error:", e)
                except InsufficientFunds as e:
                    print(f"Sorry: {e} (short by {e.need - e.have:,.2f})")
                else:
                    print(f"Balance: ${accounts[name]:,.2f}")
            case "4":
                print(f"{'Name':<15}|{'Balance':>12}")
                print("-" * 15 + "+" + "-" * 12)
                for n, b in sorted(accounts.items(), key=lambda kv: -kv[1]):
                    print(f"{n:<15}|{b:>12,.2f}")
            case "5":
                print("Bye!")
                return
            case _:
                print(f"Unknown choice {choice!r}")


main()
