# Incremental constraints, after the DeltaBlue benchmark: chains of equal variables, stronger and weaker edits.
from enum import IntEnum


class Strength(IntEnum):
    REQUIRED = 0
    STRONG = 1
    MEDIUM = 2
    WEAK = 3


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = Strength.WEAK
        self.mark = 0


class Constraint:
    def __init__(self, strength):
        self.strength = strength
        self.output = None

    def is_satisfied(self):
        return self.output is not None


class Edit(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.variable = variable

    def variables(self):
        return (self.variable,)

    def choose(self, mark):
        if self.variable.mark != mark and self.strength < self.variable.strength:
            return self.variable
        return None

    def execute(self):
        pass


class Equal(Constraint):
    def __init__(self, left, right):
        super().__init__(Strength.REQUIRED)
        self.left = left
        self.right = right

    def variables(self):
        return self.left, self.right

    def choose(self, mark):
        weaker, other = (self.left, self.right) if self.left.strength > self.right.strength else (self.right, self.left)
        for variable in (weaker, other):
            if variable.mark != mark and self.strength < variable.strength:
                return variable
        return None

    def execute(self):
        source = self.right if self.output is self.left else self.left
        self.output.value = source.value


class Scale(Equal):
    def __init__(self, source, target, factor, offset):
        super().__init__(source, target)
        self.factor = factor
        self.offset = offset

    def execute(self):
        if self.output is self.right:
            self.right.value = self.left.value * self.factor + self.offset
        else:
            self.left.value = (self.right.value - self.offset) // self.factor


class Planner:
    def __init__(self):
        self.mark = 0

    def add(self, constraint):
        for variable in constraint.variables():
            variable.constraints.append(constraint)
        self.mark += 1
        while constraint is not None:
            constraint = self.satisfy(constraint)

    def satisfy(self, constraint):
        output = constraint.choose(self.mark)
        if output is None:
            return None
        overridden = output.determined_by
        if overridden is not None:
            overridden.output = None
        output.determined_by = constraint
        constraint.output = output
        self.propagate(constraint)
        output.mark = self.mark
        return overridden

    def remove(self, constraint):
        output = constraint.output
        for variable in constraint.variables():
            variable.constraints.remove(constraint)
        if output is not None:
            constraint.output = None
            output.determined_by = None
            output.strength = Strength.WEAK

    def propagate(self, constraint):
        todo = [constraint]
        while todo:
            current = todo.pop()
            inputs = [v.strength for v in current.variables() if v is not current.output]
            current.output.strength = max([current.strength, *inputs]) if inputs else current.strength
            current.execute()
            for following in current.output.constraints:
                if following is not current and following.is_satisfied() and following.output is not current.output:
                    todo.append(following)


def chain(n):
    planner = Planner()
    variables = [Variable(f"v{i}") for i in range(n)]
    for left, right in zip(variables, variables[1:]):
        planner.add(Equal(left, right))
    edit = Edit(variables[0], Strength.STRONG)
    planner.add(edit)
    total = 0
    for value in range(30):
        variables[0].value = value
        planner.propagate(edit)
        total += variables[-1].value
    planner.remove(edit)
    return total


def projection(n):
    planner = Planner()
    total = 0
    for i in range(n):
        source, target = Variable("s", i), Variable("t", i)
        planner.add(Scale(source, target, 10, 1000))
        edit = Edit(source, Strength.MEDIUM)
        planner.add(edit)
        source.value = i * 3
        planner.propagate(edit)
        total += target.value
        planner.remove(edit)
    return total


print(chain(800), projection(4000))
