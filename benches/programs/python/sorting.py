# Sorting: the engine's own, with a key, and one written in the language.
def numbers(count, seed):
    values = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        values.append(seed >> 8)
    return values


def merge_sort(values):
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left, right = merge_sort(values[:middle]), merge_sort(values[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


values = numbers(20000, 7)
ordered = sorted(values)
by_end = sorted(values, key=lambda value: (value % 1000, value))
print(ordered[0], ordered[10000], ordered[-1])
print(by_end[0], by_end[10000], by_end[-1])
print(merge_sort(values[:4000]) == sorted(values[:4000]))
