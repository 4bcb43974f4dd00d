// Writes down what Node's util.inspect makes of the values in `values.mjs`: `TZ=UTC node tests/inspect/record.mjs`. Each line of
// `values.json` is an expression, the options that it is inspected with, and what Node shows.

import fs from 'node:fs';
import { inspect } from 'node:util';
import { optionsOfAll, values } from './values.mjs';

const recorded = values.flatMap((expression) =>
  optionsOfAll.map((options) => [expression, options, inspect((0, eval)(`(${expression})`), (0, eval)(`(${options})`))]),
);
const lines = recorded.map((line) => JSON.stringify(line));
fs.writeFileSync(new URL('values.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
