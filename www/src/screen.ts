import type { OutputChunk } from 'sandglass';

/** More than this is not laid out: a page with megabytes of text in it hardly scrolls. */
const SHOWN = 400_000;

/** What the program writes, in the order written. Whatever it writes is text: nothing in it is taken for markup or for a command. */
export class Screen {
  readonly #scroller: HTMLElement;
  readonly #output: HTMLElement;
  readonly #empty: HTMLElement;
  #pending: OutputChunk[] = [];
  #frame = 0;
  #shown = 0;
  #hidden = 0;

  constructor(scroller: HTMLElement, output: HTMLElement, empty: HTMLElement) {
    this.#scroller = scroller;
    this.#output = output;
    this.#empty = empty;
  }

  clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pending = [];
    this.#shown = 0;
    this.#hidden = 0;
    this.#output.replaceChildren();
    this.#empty.hidden = true;
  }

  /** Shows a piece of output with the next frame: a program may write far more often than a screen is drawn. */
  write(chunk: OutputChunk): void {
    this.#pending.push(chunk);
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** Shows what is still waiting, and what happened to the rest. */
  close({ truncated = false, silent = 'The program wrote nothing.' } = {}): void {
    cancelAnimationFrame(this.#frame);
    this.#draw();
    if (this.#hidden > 0) this.#note(`… and ${this.#hidden.toLocaleString('en')} more characters, which this page does not show.`);
    if (truncated) this.#note('The program wrote more than it may; the rest is not here.');
    if (this.#shown === 0) this.#note(silent);
  }

  #draw(): void {
    this.#frame = 0;
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    const atEnd = scrollTop + clientHeight >= scrollHeight - 8;
    for (const { stream, text } of this.#pending) {
      const part = text.slice(0, SHOWN - this.#shown);
      this.#hidden += text.length - part.length;
      this.#shown += part.length;
      if (part !== '') this.#append(stream, visible(part));
    }
    this.#pending = [];
    if (atEnd) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #append(stream: OutputChunk['stream'], text: string): void {
    let span = this.#output.lastElementChild;
    if (!span?.classList.contains(stream)) {
      const atLineStart = span?.textContent?.endsWith('\n') ?? true;
      // What looked like whole lines was none, if the other stream goes on in the same line.
      if (!atLineStart) span?.classList.remove('lines');
      span = document.createElement('span');
      span.classList.add(stream);
      span.classList.toggle('lines', atLineStart && stream === 'stderr');
      this.#output.append(span);
    }
    span.append(text);
  }

  #note(text: string): void {
    const note = document.createElement('span');
    note.className = 'note';
    note.textContent = text;
    this.#output.append(note);
  }
}

/** Control characters in the caret notation of terminals, `^[` for escape: otherwise a colour code would be half invisible. */
function visible(text: string): string {
  return text.replace(/\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, (control) => '^' + String.fromCharCode(control.charCodeAt(0) ^ 0x40));
}
