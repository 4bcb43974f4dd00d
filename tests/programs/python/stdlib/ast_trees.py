import ast

tree = ast.parse("def f(a, *, b=1) -> int:\n    return a + b * 2\nx = [i for i in range(3) if i]")
print(ast.dump(tree.body[1], indent=2))
print(ast.unparse(tree))
print(ast.literal_eval("{'a': [1, 2.5, None, True, b'x', (1,)]}"))
try:
    ast.literal_eval("f()")
except ValueError as error:
    print(str(error).split(":")[0])


class Doubler(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


doubled = ast.fix_missing_locations(Doubler().visit(ast.parse("print(1 + 20)")))
exec(compile(doubled, "<ast>", "exec"))
print([type(node).__name__ for node in ast.walk(ast.parse("a.b(c)"))])
print(ast.get_docstring(ast.parse('"doc"')), ast.get_source_segment("x = 1 + 2", ast.parse("x = 1 + 2").body[0].value))


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print(node.id, node.lineno, node.col_offset)


Names().visit(ast.parse("a = b\nc(d)"))
