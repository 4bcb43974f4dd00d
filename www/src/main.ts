import { codeExecutor, executeCode, type ExecutionResult } from 'sandglass';
import { splitArguments } from './arguments';
import { Editor } from './editor';
import { type DemoLanguage, type Example, examples, nameOf } from './examples';
import { Preload } from './preload';
import { Screen } from './screen';
import { StatusBar, element } from './status';

const form = element<HTMLFormElement>('program');
const languages = element<HTMLFieldSetElement>('languages');
const picker = element<HTMLSelectElement>('example');
const runButton = element<HTMLButtonElement>('run');
const stopButton = element<HTMLButtonElement>('stop');
const result = element('result');
const place = element<HTMLButtonElement>('place');
const argumentsField = element<HTMLInputElement>('arguments');
const inputField = element<HTMLTextAreaElement>('stdin');
const limitField = element<HTMLInputElement>('limit');

const screen = new Screen(element('screen'), element('output'), element('empty'));
const status = new StatusBar();
const preload = new Preload(element<HTMLProgressElement>('loading'));
const editor = new Editor(element('editor'), () => form.requestSubmit(), edited);

/** Programs as they were left, so that a look at another language loses nothing. */
const drafts = new Map<DemoLanguage, Example>();
let language: DemoLanguage = 'python';
/** Ends the run in progress; null while there is none. */
let running: AbortController | null = null;

/** Runs what is in the editor. What comes of it is shown, also when that is an error of this page's own. */
async function run(): Promise<void> {
  if (running !== null) return;
  preload.load(language);
  const limitMs = limitField.valueAsNumber * 1000;
  running = new AbortController();
  setBusy(true);
  showError(null);
  screen.clear();
  // Where the cards stand below each other, the output may be out of sight.
  result.scrollIntoView({ block: 'nearest' });
  const stopWatch = watch(language, limitMs);
  try {
    const ending = await executeCode({
      code: editor.text,
      language,
      args: splitArguments(argumentsField.value),
      input: inputField.value,
      limits: { timeoutMs: limitMs },
      signal: running.signal,
      onOutput: (chunk) => screen.write(chunk),
    });
    stopWatch();
    status.ended(ending, limitMs);
    screen.close({ truncated: ending.truncated });
    showError(ending);
  } catch (error) {
    stopWatch();
    status.refused(error instanceof Error ? error.message : String(error));
    screen.close({ silent: 'The program was not run.' });
  } finally {
    running = null;
    setBusy(false);
  }
}

/** Keeps the status bar up to date while a program runs. The returned function ends that. */
function watch(language: DemoLanguage, limitMs: number): () => void {
  let frame = 0;
  let started: number | null = null;
  const tick = () => {
    // The time limit is the program's: an engine that is still on its way does not count.
    if (started === null && codeExecutor.getEnvironmentInfo(language).loaded) started = performance.now();
    if (started === null) status.loading(nameOf(language));
    else status.running(performance.now() - started, limitMs);
    frame = requestAnimationFrame(tick);
  };
  tick();
  return () => cancelAnimationFrame(frame);
}

/** Marks the line that an exception came from, and offers to go there. */
function showError(ending: ExecutionResult | null): void {
  const exception = ending?.exception ?? null;
  const known = exception !== null && exception.line > 0 ? exception : null;
  editor.mark(known);
  place.hidden = known === null;
  if (known === null) return;
  place.textContent = known.column > 0 ? `Line ${known.line}:${known.column}` : `Line ${known.line}`;
  place.onclick = () => editor.goTo(known);
}

/** The buttons are where they were, so that a second click on one hits no other. */
function setBusy(busy: boolean): void {
  // Who started the run by its button goes on with the other one: focus is lost on a button that is disabled.
  const focused = document.activeElement;
  runButton.disabled = busy;
  stopButton.disabled = !busy;
  if (busy && focused === runButton) stopButton.focus();
  if (!busy && focused === stopButton) runButton.focus();
}

function edited(): void {
  // A program that was changed is no longer the example it began as.
  picker.selectedIndex = -1;
}

function open(example: Example): void {
  editor.open(example.code, language);
  argumentsField.value = example.arguments ?? '';
  inputField.value = example.input ?? '';
  limitField.value = String(example.limit ?? 5);
}

function choose(next: DemoLanguage): void {
  if (next === language) return;
  drafts.set(language, {
    name: picker.value,
    code: editor.text,
    arguments: argumentsField.value,
    input: inputField.value,
    limit: limitField.valueAsNumber || 5,
  });
  language = next;
  const draft = drafts.get(next) ?? examples[next][0];
  listExamples();
  open(draft);
  picker.value = draft.name;
  place.hidden = true;
  preload.load(next);
}

function listExamples(): void {
  picker.replaceChildren(...examples[language].map(({ name }) => new Option(name)));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (form.reportValidity()) void run();
});
form.addEventListener('focusin', (event) => {
  // Who is at the program will run it. Who is at the choice of languages has not made it yet: no engine is loaded that nobody asked for.
  if (!languages.contains(event.target as Node)) preload.load(language);
});
stopButton.addEventListener('click', () => running?.abort());
languages.addEventListener('change', (event) => choose((event.target as HTMLInputElement).value as DemoLanguage));
picker.addEventListener('change', () => {
  const { value } = picker;
  const example = examples[language].find(({ name }) => name === value);
  if (example === undefined) return;
  open(example);
  picker.value = value;
  place.hidden = true;
});
form.addEventListener('keydown', (event) => {
  // The editor has its own binding; this one is for the fields, where Enter alone would run too soon or break the line.
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
    event.preventDefault();
    form.requestSubmit();
  }
});

if (/Mac|iP(hone|ad)/.test(navigator.platform)) element('shortcut').textContent = '⌘ ↵';
listExamples();
open(examples.python[0]);
picker.selectedIndex = 0;
