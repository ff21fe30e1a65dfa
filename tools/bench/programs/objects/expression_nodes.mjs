// An interpreter for a small language with a class for each node of its trees, as textbooks build them.

class ReturnValue extends Error {
  constructor(value) {
    super();
    this.value = value;
  }
}
// What Python's exceptions do not do until they are printed: look at the stack.
Error.stackTraceLimit = 0;

class NameError extends Error {}

class Scope {
  constructor(parent) {
    this.parent = parent;
    this.values = new Map();
  }

  get(name) {
    for (let scope = this; scope !== undefined; scope = scope.parent) {
      const value = scope.values.get(name);
      if (value !== undefined) return value;
    }
    throw new NameError(name);
  }

  set(name, value) {
    this.values.set(name, value);
  }
}

class NumberNode {
  constructor(value) {
    this.value = value;
  }

  evaluate() {
    return this.value;
  }
}

class Name {
  constructor(name) {
    this.name = name;
  }

  evaluate(scope) {
    return scope.get(this.name);
  }
}

class Binary {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }

  evaluate(scope) {
    return this.apply(this.left.evaluate(scope), this.right.evaluate(scope));
  }
}

class Add extends Binary {
  apply(a, b) {
    return a + b;
  }
}

class Subtract extends Binary {
  apply(a, b) {
    return a - b;
  }
}

class Multiply extends Binary {
  apply(a, b) {
    return a * b;
  }
}

class Divide extends Binary {
  apply(a, b) {
    return Math.floor(a / b);
  }
}

class Remainder extends Binary {
  apply(a, b) {
    return a % b;
  }
}

class Less extends Binary {
  apply(a, b) {
    return a < b ? 1 : 0;
  }
}

class Equal extends Binary {
  apply(a, b) {
    return a === b ? 1 : 0;
  }
}

class Assign {
  constructor(name, value) {
    this.name = name;
    this.value = value;
  }

  evaluate(scope) {
    const value = this.value.evaluate(scope);
    scope.set(this.name, value);
    return value;
  }
}

class Block {
  constructor(statements) {
    this.statements = statements;
  }

  evaluate(scope) {
    let value = 0;
    for (const statement of this.statements) value = statement.evaluate(scope);
    return value;
  }
}

class If {
  constructor(condition, consequent, otherwise) {
    this.condition = condition;
    this.consequent = consequent;
    this.otherwise = otherwise;
  }

  evaluate(scope) {
    if (this.condition.evaluate(scope) !== 0) return this.consequent.evaluate(scope);
    return this.otherwise === undefined ? 0 : this.otherwise.evaluate(scope);
  }
}

class While {
  constructor(condition, body) {
    this.condition = condition;
    this.body = body;
  }

  evaluate(scope) {
    while (this.condition.evaluate(scope) !== 0) this.body.evaluate(scope);
    return 0;
  }
}

class FunctionNode {
  constructor(name, parameters, body) {
    this.name = name;
    this.parameters = parameters;
    this.body = body;
  }

  evaluate(scope) {
    scope.set(this.name, this);
    return this;
  }
}

class Return {
  constructor(value) {
    this.value = value;
  }

  evaluate(scope) {
    throw new ReturnValue(this.value.evaluate(scope));
  }
}

class Call {
  constructor(name, args) {
    this.name = name;
    this.args = args;
  }

  evaluate(scope) {
    const f = scope.get(this.name);
    const inner = new Scope(scope);
    f.parameters.forEach((parameter, i) => inner.set(parameter, this.args[i].evaluate(scope)));
    try {
      return f.body.evaluate(inner);
    } catch (returned) {
      if (returned instanceof ReturnValue) return returned.value;
      throw returned;
    }
  }
}

const OPERATORS = {
  "+": Add,
  "-": Subtract,
  "*": Multiply,
  "/": Divide,
  "%": Remainder,
  "<": Less,
  "=": Equal,
};

function parse(text) {
  const tokens = text.replaceAll("(", " ( ").replaceAll(")", " ) ").trim().split(/\s+/);
  let position = 0;
  function read() {
    const token = tokens[position++];
    if (token !== "(") return token;
    const items = [];
    while (tokens[position] !== ")") items.push(read());
    position++;
    return items;
  }
  const statements = [];
  while (position < tokens.length) statements.push(build(read()));
  return new Block(statements);
}

function build(form) {
  if (typeof form === "string") return /^-?\d+$/.test(form) ? new NumberNode(Number(form)) : new Name(form);
  const [head, ...rest] = form;
  if (Object.hasOwn(OPERATORS, head)) return new OPERATORS[head](build(rest[0]), build(rest[1]));
  const blockOf = (items) => new Block(items.map(build));
  if (head === "set") return new Assign(rest[0], build(rest[1]));
  if (head === "if")
    return new If(build(rest[0]), build(rest[1]), rest.length > 2 ? build(rest[2]) : undefined);
  if (head === "while") return new While(build(rest[0]), blockOf(rest.slice(1)));
  if (head === "do") return blockOf(rest);
  if (head === "fn") return new FunctionNode(rest[0], rest[1], blockOf(rest.slice(2)));
  if (head === "return") return new Return(build(rest[0]));
  return new Call(head, rest.map(build));
}

const PROGRAM = `
(fn fib (n) (if (< n 2) (return n)) (+ (fib (- n 1)) (fib (- n 2))))
(fn prime (n)
  (set d 2)
  (while (< (* d d) (+ n 1))
    (if (= (% n d) 0) (return 0))
    (set d (+ d 1)))
  (return 1))
(fn primes (limit)
  (set n 2)
  (set count 0)
  (while (< n limit)
    (if (prime n) (set count (+ count 1)))
    (set n (+ n 1)))
  count)
(fn collatz (n)
  (set steps 0)
  (while (< 1 n)
    (if (= (% n 2) 0) (set n (/ n 2)) (set n (+ (* 3 n) 1)))
    (set steps (+ steps 1)))
  steps)
(fn longest (limit)
  (set best 0)
  (set n 1)
  (while (< n limit)
    (set steps (collatz n))
    (if (< best steps) (set best steps))
    (set n (+ n 1)))
  best)
`;

function main() {
  const limit = Number(process.argv[2] ?? 1000);
  const scope = new Scope(undefined);
  parse(PROGRAM).evaluate(scope);
  const bits = limit.toString(2).length;
  for (const call of [`(fib ${bits + 6})`, `(primes ${limit})`, `(longest ${limit})`])
    console.log(`${call} = ${parse(call).evaluate(scope)}`);
  try {
    parse("(unknown 1)").evaluate(scope);
  } catch (error) {
    if (!(error instanceof NameError)) throw error;
    console.log(`unknown name: ${error.message}`);
  }
}

main();
