# Shortest paths in a grid, read in one piece, written in one piece.
import sys
from collections import deque


def main():
    tokens = sys.stdin.buffer.read().split()
    pos = 0

    def take():
        nonlocal pos
        pos += 1
        return tokens[pos - 1]

    out = []
    for case in range(int(take())):
        rows, columns = int(take()), int(take())
        grid = [take().decode() for _ in range(rows)]
        start = next((r, c) for r in range(rows) for c in range(columns) if grid[r][c] == "S")
        distance = {start: 0}
        queue = deque([start])
        end = None
        while queue:
            r, c = queue.popleft()
            if grid[r][c] == "E":
                end = distance[r, c]
                break
            for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                step = r + dr, c + dc
                if 0 <= step[0] < rows and 0 <= step[1] < columns and grid[step[0]][step[1]] != "#" and step not in distance:
                    distance[step] = distance[r, c] + 1
                    queue.append(step)
        out.append(f"Case #{case + 1}: {'IMPOSSIBLE' if end is None else end} ({len(distance)} seen)")
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
