// Domain names with letters that are not ASCII, for the package whatwg-url: what UTS #46 makes of them where no character needs its
// tables. Letters are made small and put into their compatible normal form, and labels are written in Punycode (RFC 3492).

const BASE = 36;
const DELIMITER = '-';

function digit(value) {
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}

function adapt(delta, count, isFirst) {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > 455; bias += BASE) rest = Math.floor(rest / 35);
  return Math.floor(bias + (36 * rest) / (rest + 38));
}

function encode(label) {
  const points = Array.from(label, (character) => character.codePointAt(0));
  let output = points.filter((point) => point < 0x80).map((point) => String.fromCharCode(point)).join('');
  const basic = output.length;
  if (basic > 0) output += DELIMITER;
  let [n, delta, bias, handled] = [0x80, 0, 72, basic];
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta++;
      if (point !== n) continue;
      let q = delta;
      for (let k = BASE; ; k += BASE) {
        const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
        if (q < threshold) break;
        output += digit(threshold + ((q - threshold) % (BASE - threshold)));
        q = Math.floor((q - threshold) / (BASE - threshold));
      }
      output += digit(q);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return `xn--${output}`;
}

// The longest name that is looked at: encoding takes time that grows with the square of a label's length.
const MAX_LENGTH = 1000;

// A domain in ASCII, `null` if it cannot be one.
function toASCII(domain) {
  // What has no width, and the soft hyphen, counts for nothing; other full stops are full stops.
  const ignored = /[\u00ad\u200b\u2060\ufeff\u034f\u180b-\u180d\ufe00-\ufe0f]/g;
  if (domain.length > MAX_LENGTH) return null;
  const text = domain.replace(ignored, '').replace(/[\u3002\uff0e\uff61]/g, '.').normalize('NFKC').toLowerCase().normalize('NFKC');
  const labels = text.split('.');
  for (const [index, label] of labels.entries()) {
    if (/^[\u0000-\u007f]*$/.test(label)) continue;
    if (/[\p{C}\p{Z}]/u.test(label) || /^\p{M}/u.test(label)) return null;
    labels[index] = encode(label);
  }
  return labels.join('.');
}

module.exports = { toASCII };
