/** Splits a line into arguments as a shell does: at white space, but for what stands in quotes or behind a backslash. */
export function splitArguments(line: string): string[] {
  const found: string[] = [];
  const word = /\s*((?:"(?:\\.|[^"\\])*"?|'[^']*'?|\\.|[^\s"'\\])+)/gsy;
  for (let match; (match = word.exec(line)) !== null; ) {
    const part = match[1] ?? '';
    found.push(part.replace(/"((?:\\.|[^"\\])*)"?|'([^']*)'?|\\(.)/gs, (_, double, single, escaped) => {
      return double?.replace(/\\(.)/gs, '$1') ?? single ?? escaped;
    }));
  }
  return found;
}
