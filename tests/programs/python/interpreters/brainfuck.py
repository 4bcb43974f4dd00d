# An interpreter of a tiny language, with a program that prints squares.
import sys


def compile_program(source):
    jumps, stack = {}, []
    code = [c for c in source if c in "+-<>.,[]"]
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            if not stack:
                raise SyntaxError(f"unmatched ] at {i}")
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    if stack:
        raise SyntaxError(f"unmatched [ at {stack[-1]}")
    return code, jumps


def run(source, data="", limit=200_000):
    code, jumps = compile_program(source)
    tape, p, i, steps, given = bytearray(300), 0, 0, 0, iter(data.encode())
    out = []
    while i < len(code) and steps < limit:
        match code[i]:
            case ">":
                p += 1
            case "<":
                p -= 1
            case "+":
                tape[p] = (tape[p] + 1) & 255
            case "-":
                tape[p] = (tape[p] - 1) & 255
            case ".":
                out.append(chr(tape[p]))
            case ",":
                tape[p] = next(given, 0)
            case "[" if not tape[p]:
                i = jumps[i]
            case "]" if tape[p]:
                i = jumps[i]
        i += 1
        steps += 1
    return "".join(out), steps


hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(*run(hello))
print(run(",[.,]", "echo é")[0].encode("latin-1").decode(), run(">,[>,]<[.<]", "reverse")[0])
print(run("+++++[>+++++++>++<<-]>.>.[-]<++.")[0].encode(), run("+[]", limit=50)[1])
for bad in ("[", "]", "[[]", "+[->]]"):
    try:
        run(bad)
    except SyntaxError as e:
        print(bad, "->", e)
sys.stdout.write("done\n")
