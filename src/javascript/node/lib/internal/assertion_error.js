// https://nodejs.org/docs/latest-v20.x/api/assert.html#class-assertassertionerror

const { inspect } = require('internal/inspect');
const { validateObject } = require('internal/validators');

const HEADINGS = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
};
const SAME_STRUCTURE = 'Values have same structure but are not reference-equal:';

// Two values that are shorter than this together are shown beside each other.
const SHORT = 12;
const COLUMNS = 80;
// Lines after which a difference is cut.
const MOST_LINES = 50;

function show(value) {
  return inspect(value, {
    compact: false,
    customInspect: false,
    depth: 1000,
    maxArrayLength: Infinity,
    showHidden: false,
    showProxy: false,
    sorted: true,
    getters: true,
  });
}

const isObject = (value) => typeof value === 'object' && value !== null;
const areBothOf = (test, a, b) => test(a) && test(b);

function cut(lines) {
  return lines.length > MOST_LINES ? [...lines.slice(0, 46), '...'] : lines;
}

// Lines that are equal before one that is not, of which those in the middle of many are left out.
class Diff {
  constructor() {
    this.text = '';
    this.removed = '';
    this.printed = 0;
    this.equal = 0;
    this.skips = false;
  }

  // Shows the last equal lines before `index`; the first two are there already.
  catchUp(lines, index) {
    if (this.equal > 2) {
      if (this.equal > 3) {
        if (this.equal === 5) {
          this.line(` `, lines[index - 3]);
        } else if (this.equal > 5) {
          this.text += '\n...';
          this.skips = true;
        }
        this.line(' ', lines[index - 2]);
      }
      this.line(' ', lines[index - 1]);
    }
    this.equal = 0;
  }

  line(sign, line) {
    this.text += `\n${sign} ${line}`;
    this.printed += 1;
  }

  remove(line) {
    this.removed += `\n- ${line}`;
    this.printed += 1;
  }

  keep(line) {
    this.text += this.removed;
    this.removed = '';
    this.equal += 1;
    if (this.equal <= 2) {
      this.line(' ', line);
    }
  }
}

const lacksComma = (line, other) => other.endsWith(',') && other.slice(0, -1) === line;

function difference(actual, expected, operator, message) {
  let kind = operator;
  if (
    operator === 'strictEqual' &&
    (areBothOf(isObject, actual, expected) || areBothOf((it) => typeof it === 'function', actual, expected))
  ) {
    kind = 'strictEqualObject';
  }
  const heading = message || HEADINGS[kind];
  const shown = show(actual);
  const left = shown.split('\n');
  const right = show(expected).split('\n');
  let pointer = '';
  if (left.length === 1 && right.length === 1 && left[0] !== right[0]) {
    const length = left[0].length + right[0].length;
    if (length <= SHORT) {
      if (!isObject(actual) && !isObject(expected) && (actual !== 0 || expected !== 0)) {
        return `${heading}\n\n${left[0]} !== ${right[0]}\n`;
      }
    } else if (kind !== 'strictEqualObject' && length < COLUMNS) {
      let same = 0;
      while (left[0][same] === right[0][same]) {
        same += 1;
      }
      if (same > 2) {
        pointer = `\n  ${' '.repeat(same)}^`;
      }
    }
  }

  // What both end with.
  let end = '';
  let first;
  let ending = 0;
  while (left.length > 0 && right.length > 0 && left[left.length - 1] === right[right.length - 1]) {
    const line = left.pop();
    right.pop();
    if (ending < 3) {
      end = `\n  ${line}${end}`;
    } else {
      first = line;
    }
    ending += 1;
  }
  const count = Math.max(left.length, right.length);
  if (count === 0) {
    return `${SAME_STRUCTURE}\n\n${cut(shown.split('\n')).join('\n')}\n`;
  }
  const diff = new Diff();
  if (ending >= 5) {
    end = `\n...${end}`;
    diff.skips = true;
  }
  if (first !== undefined) {
    end = `\n  ${first}${end}`;
  }

  const title = `${heading}\n+ actual - expected`;
  const longer = left.length < count ? right : left;
  for (let index = 0; index < count; index += 1) {
    if (index >= left.length || index >= right.length) {
      diff.catchUp(longer, index);
      if (longer === left) {
        diff.line('+', left[index]);
      } else {
        diff.remove(right[index]);
      }
    } else if (left[index] === right[index] || lacksComma(right[index], left[index])) {
      diff.keep(left[index]);
    } else if (lacksComma(left[index], right[index])) {
      diff.keep(`${left[index]},`);
    } else {
      diff.catchUp(left, index);
      diff.line('+', left[index]);
      diff.remove(right[index]);
    }
    if (diff.printed > MOST_LINES && index < count - 2) {
      return `${title} ... Lines skipped\n${diff.text}\n...${diff.removed}\n...`;
    }
  }
  return `${title}${diff.skips ? ' ... Lines skipped' : ''}\n${diff.text}${diff.removed}${end}${pointer}`;
}

const shorten = (text, most) => (text.length > most ? `${text.slice(0, most - 3)}...` : text);

function unequal(actual, operator) {
  const isReference = operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function');
  const heading = isReference ? HEADINGS.notStrictEqualObject : HEADINGS[operator];
  const lines = cut(show(actual).split('\n'));
  if (lines.length === 1) {
    return `${heading}${lines[0].length > 5 ? '\n\n' : ' '}${lines[0]}`;
  }
  return `${heading}\n\n${lines.join('\n')}\n`;
}

function explain(actual, expected, operator) {
  if (operator === 'deepStrictEqual' || operator === 'strictEqual') {
    return difference(actual, expected, operator);
  }
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') {
    return unequal(actual, operator);
  }
  const [left, right] = [show(actual), show(expected)];
  if (operator === 'notDeepEqual' && left === right) {
    return shorten(`${HEADINGS.notDeepEqual}\n\n${left}`, 1024);
  }
  const [short, other] = [shorten(left, 512), shorten(right, 512)];
  if (operator === 'deepEqual') {
    return `${HEADINGS.deepEqual}\n\n${short}\n\nshould loosely deep-equal\n\n${other}`;
  }
  if (operator === 'notDeepEqual') {
    return `${HEADINGS.notDeepEqualUnequal}\n\n${short}\n\nshould not loosely deep-equal\n\n${other}`;
  }
  return `${short} ${operator} ${other}`;
}

// An error without its stack, which would differ from every other one.
function withoutStack(error) {
  const copy = Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error));
  Object.defineProperty(copy, 'stack', { value: `${error}`, writable: true, configurable: true });
  return Object.assign(copy, error);
}

function firstLines(text) {
  const lines = text.split('\n', 11);
  if (lines.length > 10) {
    return `${lines.slice(0, 10).join('\n')}\n...`;
  }
  return text.length > 512 ? `${text.slice(512)}...` : text;
}

class AssertionError extends Error {
  constructor(options) {
    validateObject(options, 'options');
    const { message, operator, stackStartFn, details, stackStartFunction } = options;
    let { actual, expected } = options;
    let text;
    if (message !== undefined && message !== null) {
      const isDiff = operator === 'deepStrictEqual' || operator === 'strictEqual';
      text = isDiff ? difference(actual, expected, operator, message) : String(message);
    } else {
      if (areBothOf((it) => isObject(it) && it instanceof Error && 'stack' in it, actual, expected)) {
        actual = withoutStack(actual);
        expected = withoutStack(expected);
      }
      text = explain(actual, expected, operator);
    }
    super(text);
    this.generatedMessage = !message;
    Object.defineProperty(this, 'name', {
      value: 'AssertionError [ERR_ASSERTION]',
      enumerable: false,
      writable: true,
      configurable: true,
    });
    this.code = 'ERR_ASSERTION';
    if (details) {
      Object.assign(this, { actual: undefined, expected: undefined, operator: undefined });
      details.forEach((detail, index) => {
        this[`message ${index}`] = detail.message;
        this[`actual ${index}`] = detail.actual;
        this[`expected ${index}`] = detail.expected;
        this[`operator ${index}`] = detail.operator;
        this[`stack trace ${index}`] = detail.stack;
      });
    } else {
      Object.assign(this, { actual, expected, operator });
    }
    Error.captureStackTrace(this, stackStartFn ?? stackStartFunction);
    this.name = 'AssertionError';
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }

  [inspect.custom](recurseTimes, context) {
    const { actual, expected } = this;
    if (typeof actual === 'string') {
      this.actual = firstLines(actual);
    }
    if (typeof expected === 'string') {
      this.expected = firstLines(expected);
    }
    const text = inspect(this, { ...context, customInspect: false, depth: 0 });
    this.actual = actual;
    this.expected = expected;
    return text;
  }
}

module.exports = AssertionError;
