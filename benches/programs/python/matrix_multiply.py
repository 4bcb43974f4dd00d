# Lists of lists: the product of two matrices.
def matrix(n, seed):
    return [[(seed + i * n + j) % 17 - 8.5 for j in range(n)] for i in range(n)]


def multiply(a, b):
    columns = list(zip(*b))
    product = []
    for row in a:
        line = []
        for column in columns:
            total = 0.0
            for x, y in zip(row, column):
                total += x * y
            line.append(total)
        product.append(line)
    return product


n = 60
product = multiply(matrix(n, 3), matrix(n, 5))
print("%.2f %.2f %.2f" % (product[0][0], product[n // 2][n // 3], sum(map(sum, product))))
