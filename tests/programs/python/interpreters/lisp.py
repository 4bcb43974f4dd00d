# A small Lisp with closures, macros of quoting, and tail calls by a loop.
import math
import operator as op
import re
from functools import reduce


class Symbol(str):
    def __repr__(self):
        return str(self)


class LispError(Exception):
    pass


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unbound: {name}")


class Lambda:
    def __init__(self, names, body, env):
        self.names, self.body, self.env = names, body, env

    def __repr__(self):
        return f"<lambda ({' '.join(self.names)})>"


def read(text):
    tokens = re.findall(r"\(|\)|'|\"(?:[^\"\\]|\\.)*\"|[^\s()']+", re.sub(";.*", "", text))
    tokens.reverse()

    def form():
        if not tokens:
            raise LispError("unexpected end")
        token = tokens.pop()
        if token == "(":
            items = []
            while tokens and tokens[-1] != ")":
                items.append(form())
            if not tokens:
                raise LispError("missing )")
            tokens.pop()
            return items
        if token == ")":
            raise LispError("unexpected )")
        if token == "'":
            return [Symbol("quote"), form()]
        if token[0] == '"':
            return token[1:-1]
        for kind in (int, float):
            try:
                return kind(token)
            except ValueError:
                continue
        return {"#t": True, "#f": False}.get(token, Symbol(token))

    while tokens:
        yield form()


def show(x):
    if x is True or x is False:
        return "#t" if x else "#f"
    if isinstance(x, list):
        return "(" + " ".join(map(show, x)) + ")"
    return repr(x) if not isinstance(x, str) or isinstance(x, Symbol) else f'"{x}"'


def evaluate(x, env):
    while True:
        match x:
            case Symbol():
                return env.find(x)[x]
            case []:
                return []
            case ["quote", value]:
                return value
            case ["if", test, yes, *no]:
                x = yes if evaluate(test, env) is not False else (no[0] if no else [])
            case ["define", [name, *names], *body]:
                env[name] = Lambda(names, body, env)
                return name
            case ["define", name, value]:
                env[name] = evaluate(value, env)
                return name
            case ["set!", name, value]:
                env.find(name)[name] = evaluate(value, env)
                return name
            case ["lambda", names, *body]:
                return Lambda(names, body, env)
            case ["let", pairs, *body]:
                env = Env([n for n, _ in pairs], [evaluate(v, env) for _, v in pairs], env)
                x = [Symbol("begin"), *body]
            case ["begin", *body]:
                for part in body[:-1]:
                    evaluate(part, env)
                x = body[-1]
            case [function, *args]:
                function, args = evaluate(function, env), [evaluate(a, env) for a in args]
                if not isinstance(function, Lambda):
                    if not callable(function):
                        raise LispError(f"{show(function)} is not a function")
                    return function(*args)
                if len(args) != len(function.names):
                    raise LispError(f"{function} got {len(args)} arguments")
                env = Env(function.names, args, function.env)
                x = [Symbol("begin"), *function.body]
            case _:
                return x


base = Env()
base.update({k: v for k, v in vars(math).items() if not k.startswith("_")})
base.update({"+": lambda *a: sum(a), "*": lambda *a: reduce(op.mul, a, 1), "-": lambda a, *b: a - sum(b) if b else -a, "/": op.truediv, "=": op.eq, "<": op.lt, ">": op.gt, "list": lambda *a: list(a), "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a, *b], "null?": lambda x: x == [], "mod": op.mod})
program = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20) (fact 30)
(define (loop i acc) (if (= i 0) acc (loop (- i 1) (+ acc i)))) ; a tail call
(loop 3000 0)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4.5))
(define make (lambda () (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n)))))
(define c (make)) (c) (c)
'(a "text" #t (nested 1.50)) (sqrt 16) (if #f 1) (list pi (= 1 1.0)) fact
(let ((x 2) (y 3)) (let ((x 7)) (* x y)))
(car '()) (nope) (fact) (1 2) (/ 1 0)
"""
for form in read(program):
    try:
        print(show(form)[:40].ljust(40), "=>", show(evaluate(form, base)))
    except (LispError, IndexError, ZeroDivisionError) as e:
        print(show(form).ljust(40), "!!", type(e).__name__, e)
for bad in ("(1 (2)", ")", "("):
    try:
        print(list(read(bad)))
    except LispError as e:
        print(bad, e)
