# Small lists: how many flips of a prefix bring the 1 of a permutation to the front.
def fannkuch(n):
    permutation = list(range(n))
    count = [0] * n
    most = checksum = permutations = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        flipped = permutation[:]
        flips = 0
        first = flipped[0]
        while first:
            i, j = 0, first
            while i < j:
                flipped[i], flipped[j] = flipped[j], flipped[i]
                i += 1
                j -= 1
            flips += 1
            first = flipped[0]
        if flips > most:
            most = flips
        checksum += -flips if permutations % 2 else flips
        while True:
            if r == n:
                return checksum, most
            first = permutation[0]
            for i in range(r):
                permutation[i] = permutation[i + 1]
            permutation[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        permutations += 1


checksum, most = fannkuch(7)
print(checksum)
print("Pfannkuchen(7) =", most)
