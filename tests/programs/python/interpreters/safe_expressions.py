# An evaluator of expressions over their syntax trees.
import ast, operator, sys

OPS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.Mod: operator.mod,
    ast.FloorDiv: operator.floordiv,
    ast.USub: operator.neg,
    ast.Lt: operator.lt,
    ast.Gt: operator.gt,
    ast.Eq: operator.eq,
}


class Safe(ast.NodeVisitor):
    def __init__(self, env):
        self.env = env

    def visit_Expression(self, n):
        return self.visit(n.body)

    def visit_Constant(self, n):
        return n.value

    def visit_Name(self, n):
        try:
            return self.env[n.id]
        except KeyError:
            raise NameError(f"name {n.id!r} is not defined at col {n.col_offset}") from None

    def visit_BinOp(self, n):
        return OPS[type(n.op)](self.visit(n.left), self.visit(n.right))

    def visit_UnaryOp(self, n):
        return OPS[type(n.op)](self.visit(n.operand))

    def visit_Compare(self, n):
        l = self.visit(n.left)
        for o, r in zip(n.ops, n.comparators):
            r = self.visit(r)
            if not OPS[type(o)](l, r):
                return False
            l = r
        return True

    def visit_IfExp(self, n):
        return self.visit(n.body) if self.visit(n.test) else self.visit(n.orelse)

    def visit_List(self, n):
        return [self.visit(e) for e in n.elts]

    def visit_Call(self, n):
        return self.visit(n.func)(*map(self.visit, n.args), **{k.arg: self.visit(k.value) for k in n.keywords})

    def generic_visit(self, n):
        raise SyntaxError(f"{type(n).__name__} not allowed: {ast.unparse(n)}")


env = {"x": 3, "max": max, "len": len, "round": round, "sorted": sorted}
for line in sys.stdin:
    try:
        print(f"{line.strip():<28} = {Safe(env).visit(ast.parse(line.strip(), mode='eval'))!r}")
    except Exception as e:
        print(f"{line.strip():<28} ! {type(e).__name__}: {e}")
t = ast.parse(
    "def f(a, b=1, *c, d, **e):\n  '''doc'''\n  for i in a:\n    if i: continue\n    else: break\n  return lambda: (yield)\n"
)
for n in ast.walk(t):
    print(type(n).__name__, end=" ")
print()
print(ast.unparse(t))
print(ast.dump(ast.parse("x: int = y if z else {**a, 'b': [*c]}"), indent=1))
print(ast.get_docstring(t.body[0]), t.body[0].args.kwonlyargs[0].arg, [f for f in ast.BinOp._fields])
