function run(source, input = '') {
  const jumps = {};
  const stack = [];
  [...source].forEach((c, i) => { if (c === '[') stack.push(i); if (c === ']') { const j = stack.pop(); jumps[i] = j; jumps[j] = i; } });
  const cells = new Uint8Array(300);
  let output = '', pointer = 0, read = 0, steps = 0;
  for (let pc = 0; pc < source.length; pc++, steps++) {
    switch (source[pc]) {
      case '>': pointer++; break;
      case '<': pointer--; break;
      case '+': cells[pointer]++; break;
      case '-': cells[pointer]--; break;
      case '.': output += String.fromCharCode(cells[pointer]); break;
      case ',': cells[pointer] = input.charCodeAt(read++) || 0; break;
      case '[': if (!cells[pointer]) pc = jumps[pc]; break;
      case ']': if (cells[pointer]) pc = jumps[pc]; break;
      default: steps--;
    }
  }
  return { output, steps, cells: cells.subarray(0, 8) };
}
console.log(run('++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.'));
console.log(run(',[.,]', 'echo!').output, run('+++[->+<]').cells);
