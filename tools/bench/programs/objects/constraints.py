"""An incremental solver of one-way constraints with strengths, and chains of them that it keeps true.

A constraint that is stronger than what determines its output takes over; what it displaces looks for another place.

    constraints.py [length of the chains]
"""

import sys

REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST = range(5)


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.users = []
        self.determined_by = None
        self.strength = WEAKEST
        self.mark = 0

    def __repr__(self):
        return f"{self.name}={self.value}"


class Constraint:
    """Variables, one of which the chosen method computes from the others."""

    def __init__(self, strength, variables):
        self.strength = strength
        self.variables = variables
        self.output = None

    def inputs(self):
        for variable in self.variables:
            if variable is not self.output:
                yield variable

    def choose_output(self, mark):
        """The weakest determined variable that is not marked yet, if it is weaker than this constraint."""
        best = None
        for variable in self.variables:
            if variable.mark != mark and variable.strength > self.strength:
                if best is None or variable.strength > best.strength:
                    best = variable
        return best

    def output_strength(self):
        weakest = self.strength
        for variable in self.inputs():
            if variable.strength > weakest:
                weakest = variable.strength
        return weakest

    def execute(self):
        raise NotImplementedError


class Stay(Constraint):
    """Keeps a variable as it is."""

    def execute(self):
        pass


class Edit(Constraint):
    """Sets a variable from outside."""

    def __init__(self, strength, variable):
        super().__init__(strength, [variable])
        self.new_value = variable.value

    def execute(self):
        self.output.value = self.new_value


class Equal(Constraint):
    def execute(self):
        a, b = self.variables
        if self.output is a:
            a.value = b.value
        else:
            b.value = a.value


class Scale(Constraint):
    """b = a * factor + offset, either way."""

    def __init__(self, strength, a, factor, offset, b):
        super().__init__(strength, [a, b])
        self.factor = factor
        self.offset = offset

    def execute(self):
        a, b = self.variables
        if self.output is b:
            b.value = a.value * self.factor + self.offset
        else:
            a.value = (b.value - self.offset) // self.factor


class Planner:
    def __init__(self):
        self.mark = 0
        self.satisfied = 0

    def add(self, constraint):
        for variable in constraint.variables:
            variable.users.append(constraint)
        self.add_again(constraint)
        return constraint

    def satisfy(self, constraint):
        """Enforces a constraint if it can be; returns the constraint that it displaced."""
        output = constraint.choose_output(self.mark)
        constraint.output = output
        if output is None:
            if constraint.strength == REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        self.satisfied += 1
        displaced = output.determined_by
        if displaced is not None:
            displaced.output = None
        output.determined_by = constraint
        self.propagate(constraint)
        output.mark = self.mark
        return displaced

    def propagate(self, constraint):
        """Recomputes what depends on a constraint's output, nearest first."""
        todo = [constraint]
        while todo:
            current = todo.pop()
            current.output.strength = current.output_strength()
            current.execute()
            for user in current.output.users:
                if user is not current and user.output is not None and user.output is not current.output:
                    todo.append(user)

    def remove(self, constraint):
        output = constraint.output
        for variable in constraint.variables:
            variable.users.remove(constraint)
        if output is None:
            return
        constraint.output = None
        output.determined_by = None
        output.strength = WEAKEST
        for candidate in sorted(output.users, key=lambda user: user.strength):
            if candidate.output is None:
                self.add_again(candidate)

    def add_again(self, constraint):
        self.mark += 1
        displaced = self.satisfy(constraint)
        while displaced is not None:
            displaced = self.satisfy(displaced)

    def plan_from(self, edit):
        """The constraints to execute, in order, whenever the edit's variable changes."""
        plan = [edit]
        reached = 0
        while reached < len(plan):
            variable = plan[reached].output
            reached += 1
            for user in variable.users:
                if user.output is not None and user.output is not variable:
                    plan.append(user)
        return plan


def chain(length, edits):
    """A chain of equalities with a stay at its end, edited at its beginning."""
    planner = Planner()
    variables = [Variable(f"v{i}", 0) for i in range(length)]
    for left, right in zip(variables, variables[1:]):
        planner.add(Equal(REQUIRED, [left, right]))
    planner.add(Stay(WEAK, [variables[-1]]))
    edit = planner.add(Edit(STRONG, variables[0]))
    plan = planner.plan_from(edit)
    for value in range(edits):
        edit.new_value = value
        for constraint in plan:
            constraint.execute()
        if variables[-1].value != value:
            raise AssertionError("the end does not follow the beginning")
    planner.remove(edit)
    return len(plan), planner.satisfied, variables[length // 2]


def projection(length, edits):
    """Pairs of variables, the second a scaled image of the first; edited on either side."""
    planner = Planner()
    total = 0
    pairs = []
    for i in range(length):
        source = Variable(f"s{i}", i)
        target = Variable(f"t{i}", 0)
        planner.add(Stay(MEDIUM, [source]))
        planner.add(Scale(REQUIRED, source, 3 + i % 5, 7, target))
        pairs.append((source, target))
    for number in range(edits):
        source, target = pairs[number * 31 % length]
        edit = planner.add(Edit(STRONG, target if number % 2 else source))
        edit.new_value = 10 * number + 7
        for constraint in planner.plan_from(edit):
            constraint.execute()
        total = (total * 7 + source.value + target.value) % 1000003
        planner.remove(edit)
    return total, planner.satisfied


def main():
    length = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    steps, satisfied, middle = chain(length, length)
    print(f"chain: a plan of {steps} steps, {satisfied} times satisfied, {middle}")
    total, satisfied = projection(length, length * 20)
    print(f"projection: checksum {total}, {satisfied} times satisfied")


if __name__ == "__main__":
    main()
