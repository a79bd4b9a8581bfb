# A language in a language: tokens by regular expressions, a parser of precedence, a tree that is walked, and a stack machine.
import re
from dataclasses import dataclass

TOKEN = re.compile(r"\s*(?:(\d+)|([A-Za-z_]\w*)|(==|<=|>=|!=|.))")


def tokens(text):
    for number, name, operator in TOKEN.findall(text):
        if number:
            yield "number", int(number)
        elif name:
            yield ("keyword" if name in ("while", "print", "if") else "name"), name
        else:
            yield "operator", operator
    yield "end", None


@dataclass
class Number:
    value: int


@dataclass
class Name:
    id: str


@dataclass
class Binary:
    operator: str
    left: object
    right: object


@dataclass
class Assign:
    id: str
    value: object


@dataclass
class While:
    test: object
    body: list


@dataclass
class If:
    test: object
    body: list


@dataclass
class Print:
    value: object


POWER = {"==": 1, "<": 2, ">": 2, "+": 3, "-": 3, "*": 4, "/": 4, "%": 4}


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.at = 0

    def take(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def peek(self):
        return self.tokens[self.at][1]

    def program(self, end=None):
        out = []
        while self.peek() != end:
            out.append(self.statement())
        self.take()
        return out

    def statement(self):
        kind, value = self.take()
        if kind == "keyword" and value in ("while", "if"):
            test = self.expression(0)
            assert self.take()[1] == "{"
            return (While if value == "while" else If)(test, self.program("}"))
        if kind == "keyword":
            result = Print(self.expression(0))
        else:
            assert self.take()[1] == "="
            result = Assign(value, self.expression(0))
        assert self.take()[1] == ";"
        return result

    def expression(self, least):
        kind, value = self.take()
        if value == "(":
            left = self.expression(0)
            self.take()
        else:
            left = Number(value) if kind == "number" else Name(value)
        while POWER.get(self.peek(), 0) > least:
            operator = self.take()[1]
            left = Binary(operator, left, self.expression(POWER[operator]))
        return left


def evaluate(node, names):
    match node:
        case Number(value):
            return value
        case Name(id):
            return names[id]
        case Binary("+", left, right):
            return evaluate(left, names) + evaluate(right, names)
        case Binary("-", left, right):
            return evaluate(left, names) - evaluate(right, names)
        case Binary("*", left, right):
            return evaluate(left, names) * evaluate(right, names)
        case Binary("/", left, right):
            return evaluate(left, names) // evaluate(right, names)
        case Binary("%", left, right):
            return evaluate(left, names) % evaluate(right, names)
        case Binary("<", left, right):
            return evaluate(left, names) < evaluate(right, names)
        case Binary("==", left, right):
            return evaluate(left, names) == evaluate(right, names)


def execute(body, names, out):
    for statement in body:
        match statement:
            case Assign(id, value):
                names[id] = evaluate(value, names)
            case Print(value):
                out.append(evaluate(value, names))
            case While(test, inner):
                while evaluate(test, names):
                    execute(inner, names, out)
            case If(test, inner):
                if evaluate(test, names):
                    execute(inner, names, out)


class Compiler:
    def __init__(self):
        self.code = []

    def visit(self, node):
        getattr(self, "visit_" + type(node).__name__.lower())(node)

    def visit_number(self, node):
        self.code.append(("push", node.value))

    def visit_name(self, node):
        self.code.append(("load", node.id))

    def visit_binary(self, node):
        self.visit(node.left)
        self.visit(node.right)
        self.code.append(("binary", node.operator))

    def visit_assign(self, node):
        self.visit(node.value)
        self.code.append(("store", node.id))

    def visit_print(self, node):
        self.visit(node.value)
        self.code.append(("print", None))

    def branch(self, node, again):
        start = len(self.code)
        self.visit(node.test)
        place = len(self.code)
        self.code.append(None)
        for statement in node.body:
            self.visit(statement)
        if again:
            self.code.append(("jump", start))
        self.code[place] = ("unless", len(self.code))

    def visit_while(self, node):
        self.branch(node, True)

    def visit_if(self, node):
        self.branch(node, False)


OPERATIONS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b,
    "<": lambda a, b: a < b, "==": lambda a, b: a == b}


def run(code):
    stack, names, out, at = [], {}, [], 0
    while at < len(code):
        op, argument = code[at]
        at += 1
        if op == "push":
            stack.append(argument)
        elif op == "load":
            stack.append(names[argument])
        elif op == "store":
            names[argument] = stack.pop()
        elif op == "binary":
            right = stack.pop()
            stack.append(OPERATIONS[argument](stack.pop(), right))
        elif op == "unless":
            if not stack.pop():
                at = argument
        elif op == "jump":
            at = argument
        else:
            out.append(stack.pop())
    return out


SOURCE = """
n = 2; found = 0;
while found < 120 {
    d = 2; prime = 1;
    while d * d < n + 1 { if n % d == 0 { prime = 0; d = n; } d = d + 1; }
    if prime == 1 { found = found + 1; last = n; }
    n = n + 1;
}
print last;
a = 0; b = 1; i = 0;
while i < 3000 { t = (a + b) % 1000007; a = b; b = t; i = i + 1; }
print a;
"""
program = Parser(SOURCE).program()
out = []
execute(program, {}, out)
print(out, program[0], Parser("x = 1 + 2 * (3 - y);").program())
compiler = Compiler()
for statement in program:
    compiler.visit(statement)
print(run(compiler.code), len(compiler.code))
