const csv = `name,age,city
"Smith, John",42,"New ""York"""
Jane,27,Paris

Bo,,"multi
line"
`;
function parse(text) {
  const rows = [[]];
  let field = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) { if (c === '"') { if (text[i + 1] === '"') { field += c; i++; } else quoted = false; } else field += c; }
    else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') { rows.at(-1).push(field); field = ''; if (c === '\n') rows.push([]); }
    else field += c;
  }
  return rows.filter((row) => row.length > 1);
}
const [header, ...rows] = parse(csv);
const records = rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])));
console.log(records);
console.table(records);
console.log(JSON.stringify(records));
const back = [header, ...rows].map((row) => row.map((f) => (/[",\n]/.test(f) ? `"${f.replaceAll('"', '""')}"` : f)).join(',')).join('\n');
console.log(back === csv.replace('\n\n', '\n').trimEnd(), back);
console.log(records.map(({ age, ...rest }) => ({ ...rest, age: age ? Number(age) : null })).sort((a, b) => a.age - b.age));
