const sorts = {
  bubble(a) {
    for (let i = 0; i < a.length; i++) for (let j = 0; j + 1 < a.length - i; j++) if (a[j] > a[j + 1]) [a[j], a[j + 1]] = [a[j + 1], a[j]];
    return a;
  },
  insertion(a) {
    for (let i = 1; i < a.length; i++) {
      const x = a[i];
      let j = i - 1;
      for (; j >= 0 && a[j] > x; j--) a[j + 1] = a[j];
      a[j + 1] = x;
    }
    return a;
  },
  merge: function merge(a) {
    if (a.length < 2) return a;
    const half = a.length >> 1;
    const left = merge(a.slice(0, half)), right = merge(a.slice(half));
    const out = [];
    while (left.length && right.length) out.push(left[0] <= right[0] ? left.shift() : right.shift());
    return [...out, ...left, ...right];
  },
  quick: function quick([pivot, ...rest]) {
    return pivot === undefined ? [] : [...quick(rest.filter((x) => x < pivot)), pivot, ...quick(rest.filter((x) => x >= pivot))];
  },
  heap(a) {
    const sift = (i, n) => {
      for (;;) {
        let big = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (child < n && a[child] > a[big]) big = child;
        if (big === i) return;
        [a[i], a[big]] = [a[big], a[i]];
        i = big;
      }
    };
    for (let i = a.length >> 1; i >= 0; i--) sift(i, a.length);
    for (let n = a.length - 1; n > 0; n--) {
      [a[0], a[n]] = [a[n], a[0]];
      sift(0, n);
    }
    return a;
  },
};
let seed = 42;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const data = Array.from({ length: 60 }, () => Math.floor(random() * 1000) - 500);
const expected = [...data].sort((a, b) => a - b);
for (const [name, sort] of Object.entries(sorts)) {
  const sorted = sort([...data]);
  console.log(name.padEnd(10, '.'), sorted.every((x, i) => x === expected[i]));
}
console.log(expected);
console.log([10, 9, 1, 'b', undefined, 'a', null, , 2].sort());
