// Sorting: the engine's own, with a comparison, and one written in the language.
function numbers(count, seed) {
  const values = [];
  for (let i = 0; i < count; i++) {
    seed = (seed * 69069 + 12345) % 2147483648;
    values.push(seed >> 8);
  }
  return values;
}

function mergeSort(values) {
  if (values.length < 2) return values;
  const middle = values.length >> 1;
  const left = mergeSort(values.slice(0, middle));
  const right = mergeSort(values.slice(middle));
  const merged = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) merged.push(left[i] <= right[j] ? left[i++] : right[j++]);
  return merged.concat(left.slice(i), right.slice(j));
}

const values = numbers(6000, 7);
const ordered = [...values].sort((a, b) => a - b);
const byEnd = [...values].sort((a, b) => (a % 1000) - (b % 1000) || a - b);
console.log(`${ordered[0]} ${ordered[3000]} ${ordered[5999]}`);
console.log(`${byEnd[0]} ${byEnd[3000]} ${byEnd[5999]}`);
console.log(String(mergeSort(values.slice(0, 2000)).join() === values.slice(0, 2000).sort((a, b) => a - b).join()));
