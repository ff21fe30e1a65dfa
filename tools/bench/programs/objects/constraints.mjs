// An incremental solver of one-way constraints with strengths, and chains of them that it keeps true.

const [REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST] = [0, 1, 2, 3, 4];

class Variable {
  constructor(name, value) {
    this.name = name;
    this.value = value;
    this.users = [];
    this.determinedBy = null;
    this.strength = WEAKEST;
    this.mark = 0;
  }

  toString() {
    return `${this.name}=${this.value}`;
  }
}

/** Variables, one of which the chosen method computes from the others. */
class Constraint {
  constructor(strength, variables) {
    this.strength = strength;
    this.variables = variables;
    this.output = null;
  }

  *inputs() {
    for (const variable of this.variables) if (variable !== this.output) yield variable;
  }

  chooseOutput(mark) {
    let best = null;
    for (const variable of this.variables)
      if (variable.mark !== mark && variable.strength > this.strength)
        if (best === null || variable.strength > best.strength) best = variable;
    return best;
  }

  outputStrength() {
    let weakest = this.strength;
    for (const variable of this.inputs()) if (variable.strength > weakest) weakest = variable.strength;
    return weakest;
  }
}

class Stay extends Constraint {
  execute() {}
}

class Edit extends Constraint {
  constructor(strength, variable) {
    super(strength, [variable]);
    this.newValue = variable.value;
  }

  execute() {
    this.output.value = this.newValue;
  }
}

class Equal extends Constraint {
  execute() {
    const [a, b] = this.variables;
    if (this.output === a) a.value = b.value;
    else b.value = a.value;
  }
}

class Scale extends Constraint {
  constructor(strength, a, factor, offset, b) {
    super(strength, [a, b]);
    this.factor = factor;
    this.offset = offset;
  }

  execute() {
    const [a, b] = this.variables;
    if (this.output === b) b.value = a.value * this.factor + this.offset;
    else a.value = Math.floor((b.value - this.offset) / this.factor);
  }
}

class Planner {
  constructor() {
    this.mark = 0;
    this.satisfied = 0;
  }

  add(constraint) {
    for (const variable of constraint.variables) variable.users.push(constraint);
    this.addAgain(constraint);
    return constraint;
  }

  addAgain(constraint) {
    this.mark++;
    for (let displaced = this.satisfy(constraint); displaced !== null;) displaced = this.satisfy(displaced);
  }

  satisfy(constraint) {
    const output = constraint.chooseOutput(this.mark);
    constraint.output = output;
    if (output === null) {
      if (constraint.strength === REQUIRED) throw new RangeError("a required constraint cannot be satisfied");
      return null;
    }
    this.satisfied++;
    const displaced = output.determinedBy;
    if (displaced !== null) displaced.output = null;
    output.determinedBy = constraint;
    this.propagate(constraint);
    output.mark = this.mark;
    return displaced;
  }

  propagate(constraint) {
    const todo = [constraint];
    while (todo.length > 0) {
      const current = todo.pop();
      current.output.strength = current.outputStrength();
      current.execute();
      for (const user of current.output.users)
        if (user !== current && user.output !== null && user.output !== current.output) todo.push(user);
    }
  }

  remove(constraint) {
    const output = constraint.output;
    for (const variable of constraint.variables) variable.users.splice(variable.users.indexOf(constraint), 1);
    if (output === null) return;
    constraint.output = null;
    output.determinedBy = null;
    output.strength = WEAKEST;
    for (const candidate of output.users.toSorted((a, b) => a.strength - b.strength))
      if (candidate.output === null) this.addAgain(candidate);
  }

  planFrom(edit) {
    const plan = [edit];
    for (const { output } of plan)
      for (const user of output.users) if (user.output !== null && user.output !== output) plan.push(user);
    return plan;
  }
}

function chain(length, edits) {
  const planner = new Planner();
  const variables = Array.from({ length }, (_, i) => new Variable(`v${i}`, 0));
  for (let i = 0; i + 1 < length; i++) planner.add(new Equal(REQUIRED, [variables[i], variables[i + 1]]));
  planner.add(new Stay(WEAK, [variables[length - 1]]));
  const edit = planner.add(new Edit(STRONG, variables[0]));
  const plan = planner.planFrom(edit);
  for (let value = 0; value < edits; value++) {
    edit.newValue = value;
    for (const constraint of plan) constraint.execute();
    if (variables[length - 1].value !== value) throw new Error("the end does not follow the beginning");
  }
  planner.remove(edit);
  return { steps: plan.length, satisfied: planner.satisfied, middle: variables[length >> 1] };
}

function projection(length, edits) {
  const planner = new Planner();
  let total = 0;
  const pairs = [];
  for (let i = 0; i < length; i++) {
    const source = new Variable(`s${i}`, i);
    const target = new Variable(`t${i}`, 0);
    planner.add(new Stay(MEDIUM, [source]));
    planner.add(new Scale(REQUIRED, source, 3 + (i % 5), 7, target));
    pairs.push([source, target]);
  }
  for (let number = 0; number < edits; number++) {
    const [source, target] = pairs[(number * 31) % length];
    const edit = planner.add(new Edit(STRONG, number % 2 === 1 ? target : source));
    edit.newValue = 10 * number + 7;
    for (const constraint of planner.planFrom(edit)) constraint.execute();
    total = (total * 7 + source.value + target.value) % 1000003;
    planner.remove(edit);
  }
  return { total, satisfied: planner.satisfied };
}

function main() {
  const length = Number(process.argv[2] ?? 300);
  const { steps, satisfied, middle } = chain(length, length);
  console.log(`chain: a plan of ${steps} steps, ${satisfied} times satisfied, ${middle}`);
  const projected = projection(length, length * 20);
  console.log(`projection: checksum ${projected.total}, ${projected.satisfied} times satisfied`);
}

main();
