// JSON: records written, read and written again.
let records = [];
for (let i = 0; i < 200; i++) {
  records.push({
    id: i,
    name: `user ${i}`,
    active: i % 3 === 0,
    tags: [`tag${i % 7}`, 'größe', `quote "${i}"`],
    nested: { depth: [i, [i + 1, [i + 2]]], nothing: null, ratio: i / 8 },
  });
}

let length = 0;
let total = 0;
for (let i = 0; i < 8; i++) {
  const text = JSON.stringify(records);
  length += text.length;
  records = JSON.parse(text);
  total += records.reduce((sum, record) => sum + record.nested.depth[1][1][0] + record.nested.ratio, 0);
}
console.log(`${length} ${total} ${records[199].tags[2]} ${records[1].tags[1]}`);
