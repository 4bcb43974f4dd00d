# A dictionary whose keys never finish being compared.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        while True:
            pass

print("begun")
{Key(): 1, Key(): 2}
