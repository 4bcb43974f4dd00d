import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { python } from '@codemirror/lang-python';
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, RangeSet, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  drawSelection,
  gutterLineClass,
  GutterMarker,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { DemoLanguage } from './examples';

/** A place in the program, counted from 1. A column of 0 is not known. */
export interface Place {
  line: number;
  column: number;
}

/** The program's source, with the line of an error marked in it. */
export class Editor {
  readonly #view: EditorView;
  readonly #language = new Compartment();

  constructor(parent: HTMLElement, run: () => void, changed: () => void) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          // First, so that no other binding of the same keys wins.
          keymap.of([{ key: 'Mod-Enter', run: () => (run(), true) }]),
          lineNumbers(),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          highlightSpecialChars(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          syntaxHighlighting(highlighting),
          // Tab indents; Escape and then Tab leaves the editor, for those who have no mouse.
          keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
          EditorView.contentAttributes.of({ 'aria-label': 'Source code', autocapitalize: 'off', autocorrect: 'off' }),
          EditorView.updateListener.of((update) => update.docChanged && changed()),
          this.#language.of([]),
          mark,
          theme,
        ],
      }),
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Shows another program. */
  open(text: string, language: DemoLanguage): void {
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      effects: [this.#language.reconfigure(syntaxOf(language)), setMark.of(null)],
      selection: { anchor: 0 },
      scrollIntoView: true,
    });
  }

  /** Marks where an error came from, or takes the mark away. */
  mark(place: Place | null): void {
    this.#view.dispatch({ effects: setMark.of(place) });
    if (place !== null) this.#view.dispatch({ effects: EditorView.scrollIntoView(this.#offset(place), { y: 'nearest', yMargin: 48 }) });
  }

  /** Puts the cursor somewhere. */
  goTo(place: Place): void {
    this.#view.dispatch({ selection: { anchor: this.#offset(place) }, scrollIntoView: true });
    this.#view.focus();
  }

  #offset(place: Place): number {
    return offsetOf(this.#view.state, place);
  }
}

function offsetOf(state: EditorState, { line, column }: Place): number {
  const { from, text } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  // The engines count characters, the editor counts UTF-16 code units.
  const before = [...text].slice(0, Math.max(column - 1, 0)).join('');
  return from + before.length;
}

function syntaxOf(language: DemoLanguage) {
  if (language === 'python') return [python(), indentUnit.of('    ')];
  return [javascript({ typescript: language === 'typescript' }), indentUnit.of('  ')];
}

// The mark moves with its line while the program is edited, and goes when that line changes.

const setMark = StateEffect.define<Place | null>();
const markedLine = Decoration.line({ class: 'cm-errorLine', attributes: { 'aria-invalid': 'true' } });
const markedPlace = Decoration.mark({ class: 'cm-errorPlace' });
const markedGutter = new (class extends GutterMarker {
  override elementClass = 'cm-errorGutter';
})();

const mark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMark)) return effect.value === null ? Decoration.none : decorate(transaction.state, effect.value);
    }
    if (!transaction.docChanged || marks.size === 0) return marks;
    const marked = transaction.startState.doc.lineAt(marks.iter().from);
    return transaction.changes.touchesRange(marked.from, marked.to) ? Decoration.none : marks.map(transaction.changes);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    gutterLineClass.from(field, (marks) => (marks.size === 0 ? RangeSet.empty : RangeSet.of(markedGutter.range(marks.iter().from)))),
  ],
});

function decorate(state: EditorState, place: Place): DecorationSet {
  if (place.line < 1 || place.line > state.doc.lines) return Decoration.none;
  const line = state.doc.line(place.line);
  const marks = [markedLine.range(line.from)];
  const from = offsetOf(state, place);
  if (place.column > 0 && from < line.to) {
    // The word that begins there, or the one character.
    const [word] = /^[\p{L}\p{N}_$]+|^./u.exec(line.text.slice(from - line.from)) ?? [''];
    if (word !== '') marks.push(markedPlace.range(from, from + word.length));
  }
  return Decoration.set(marks);
}

// Colours are custom properties of the page, so that editor and page change schemes together.

const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.self, tags.null, tags.bool], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--code-string)' },
  { tag: [tags.number, tags.escape], color: 'var(--code-number)' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName), tags.definition(tags.className)], color: 'var(--code-function)' },
  { tag: tags.comment, color: 'var(--code-comment)', fontStyle: 'italic' },
]);

const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--ink)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 1rem 0 0.5rem' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  // Lines that are scrolled sideways go behind it.
  '.cm-gutters': { backgroundColor: 'var(--card)', border: 'none', color: 'var(--quiet)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '3rem', padding: '0 0.5rem 0 0.75rem', opacity: '0.75' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--sand) 8%, transparent)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { background: 'var(--selection)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'color-mix(in srgb, var(--sand) 30%, transparent)', outline: 'none' },
  '.cm-line.cm-errorLine, &.cm-focused .cm-line.cm-errorLine': { backgroundColor: 'var(--bad-tint)', boxShadow: 'inset 2px 0 var(--bad)' },
  '.cm-gutterElement.cm-errorGutter': { color: 'var(--bad)', fontWeight: '700', opacity: '1' },
  '.cm-errorPlace': { textDecoration: 'underline wavy var(--bad) 1px', textUnderlineOffset: '4px', textDecorationSkipInk: 'none' },
});
