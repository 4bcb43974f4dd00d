# A compiler from expressions to a stack machine, by ast, and the machine.
import ast
import operator
from dataclasses import dataclass
from enum import Enum, auto


class Op(Enum):
    PUSH = auto()
    LOAD = auto()
    STORE = auto()
    BINARY = auto()
    COMPARE = auto()
    JUMP = auto()
    JUMP_IF_FALSE = auto()
    PRINT = auto()
    HALT = auto()


@dataclass
class Instruction:
    op: Op
    arg: object = None

    def __str__(self):
        return f"{self.op.name:<14}{'' if self.arg is None else repr(self.arg)}"


class Compiler(ast.NodeVisitor):
    def __init__(self):
        self.code = []

    def emit(self, op, arg=None):
        self.code.append(Instruction(op, arg))
        return self.code[-1]

    def visit_Module(self, node):
        self.generic_visit(node)
        self.emit(Op.HALT)

    def visit_Constant(self, node):
        self.emit(Op.PUSH, node.value)

    def visit_Name(self, node):
        self.emit(Op.LOAD if isinstance(node.ctx, ast.Load) else Op.STORE, node.id)

    def visit_Assign(self, node):
        self.visit(node.value)
        for target in node.targets:
            self.visit(target)

    def visit_BinOp(self, node):
        self.visit(node.left)
        self.visit(node.right)
        self.emit(Op.BINARY, type(node.op).__name__)

    def visit_Compare(self, node):
        self.visit(node.left)
        self.visit(node.comparators[0])
        self.emit(Op.COMPARE, type(node.ops[0]).__name__)

    def visit_While(self, node):
        start = len(self.code)
        self.visit(node.test)
        leave = self.emit(Op.JUMP_IF_FALSE)
        for statement in node.body:
            self.visit(statement)
        self.emit(Op.JUMP, start)
        leave.arg = len(self.code)

    def visit_If(self, node):
        self.visit(node.test)
        other = self.emit(Op.JUMP_IF_FALSE)
        for statement in node.body:
            self.visit(statement)
        end = self.emit(Op.JUMP)
        other.arg = len(self.code)
        for statement in node.orelse:
            self.visit(statement)
        end.arg = len(self.code)

    def visit_Call(self, node):
        for arg in node.args:
            self.visit(arg)
        self.emit(Op.PRINT, len(node.args))

    def generic_visit(self, node):
        if not isinstance(node, (ast.Module, ast.Expr)):
            raise NotImplementedError(f"{type(node).__name__} at {node.lineno}:{node.col_offset}")
        super().generic_visit(node)


BINARY = {"Add": operator.add, "Sub": operator.sub, "Mult": operator.mul, "Mod": operator.mod, "FloorDiv": operator.floordiv, "Pow": operator.pow}
COMPARE = {"Lt": operator.lt, "Gt": operator.gt, "Eq": operator.eq, "LtE": operator.le, "NotEq": operator.ne}


def run(code):
    stack, names, pc, steps = [], {}, 0, 0
    while True:
        steps += 1
        instruction = code[pc]
        pc += 1
        match instruction:
            case Instruction(Op.PUSH, value):
                stack.append(value)
            case Instruction(Op.LOAD, name):
                stack.append(names[name])
            case Instruction(Op.STORE, name):
                names[name] = stack.pop()
            case Instruction(Op.BINARY | Op.COMPARE as kind, name):
                right, left = stack.pop(), stack.pop()
                stack.append((BINARY if kind is Op.BINARY else COMPARE)[name](left, right))
            case Instruction(Op.JUMP, target):
                pc = target
            case Instruction(Op.JUMP_IF_FALSE, target):
                if not stack.pop():
                    pc = target
            case Instruction(Op.PRINT, count):
                print("  out:", *stack[len(stack) - count :])
                del stack[len(stack) - count :]
            case Instruction(Op.HALT):
                return names, steps


source = """
n = 27
steps = 0
while n != 1:
    if n % 2 == 0:
        n = n // 2
    else:
        n = 3 * n + 1
    steps = steps + 1
print(steps, n)
a = 2 ** 10 - 1
print(a)
"""
compiler = Compiler()
compiler.visit(ast.parse(source))
for i, instruction in enumerate(compiler.code):
    print(f"{i:>3} {instruction}")
print(run(compiler.code))
for bad in ("x = [1]", "def f(): pass", "y = -1"):
    try:
        Compiler().visit(ast.parse(bad))
    except NotImplementedError as e:
        print(bad, "->", e)
try:
    c = Compiler()
    c.visit(ast.parse("print(z)"))
    run(c.code)
except KeyError as e:
    print("KeyError", e)
