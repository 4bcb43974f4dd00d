// Intl.Segmenter (ECMA-402, chapter 18). Characters are found as UAX #29 has it; words and sentences by its main rules, without
// dictionaries for languages that write no spaces.

const { choose, define, inside, optionsOf, resolve, supported } = require('internal/intl/locale');

const OWNER = 'Intl.Segmenter';

const PATTERNS = {
  grapheme: () =>
    /\r\n|\p{RI}\p{RI}[\p{M}\u200c\u200d]*|\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}]*\u200d\p{Extended_Pictographic})*[\p{M}\p{Emoji_Modifier}\u200c\u200d]*|[\u1100-\u115f\ua960-\ua97c]*(?:[\uac00-\ud7a3][\u1160-\u11a7\ud7b0-\ud7c6]*|[\u1160-\u11a7\ud7b0-\ud7c6]+)[\u11a8-\u11ff\ud7cb-\ud7fb]*[\p{M}\u200c\u200d]*|[\u1100-\u115f\ua960-\ua97c]+[\p{M}\u200c\u200d]*|[^\r\n\p{Cc}][\p{M}\p{Emoji_Modifier}\u200c\u200d]*|[^]/gu,
  word: () =>
    /\r\n|[^\S\r\n\t]+|\p{Nd}+(?:[.,;'’]\p{Nd}+)*|[\p{Script=Han}\p{Script=Hiragana}]|[\p{Script=Katakana}ー]+|(?:[\p{Alphabetic}\p{M}\p{Nd}_](?:\u200d|(?:['’.:·](?=[\p{Alphabetic}])))?)+|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}]*\u200d\p{Extended_Pictographic})*[\p{M}\p{Emoji_Modifier}\u200d]*|[^][\p{M}\u200d]*/gu,
  sentence: () => /[^.!?。！？\r\n]*(?:(?:\.(?=\S)[^.!?。！？\r\n]*|\.\s+(?=\p{Ll})[^.!?。！？\r\n]*))*(?:[.!?。！？]+["'”’)\]]*[^\S\r\n]*(?:\r\n|[\r\n])?|\r\n|[\r\n]|$)/gu,
};

const slots = new WeakMap();
const texts = new WeakMap();

class Segmenter {
  constructor(locales, options) {
    const slot = resolve(locales);
    if (options !== undefined && (typeof options !== 'object' || options === null)) throw new TypeError('Incorrect Segmenter information provided');
    const given = optionsOf(options);
    choose(given, 'localeMatcher', ['lookup', 'best fit'], 'best fit', OWNER);
    slot.granularity = choose(given, 'granularity', ['grapheme', 'word', 'sentence'], 'grapheme', OWNER);
    slots.set(this, slot);
  }
}

class Segments {}

function* segments({ granularity, input }) {
  for (const { 0: segment, index } of input.matchAll(PATTERNS[granularity]())) {
    if (segment === '') continue;
    const found = { segment, index, input };
    if (granularity === 'word') found.isWordLike = /[\p{Alphabetic}\p{Nd}]/u.test(segment);
    yield found;
  }
}

define(Segmenter, 'Segmenter', {
  segment(input) {
    const { granularity } = inside(slots, this, 'Intl.Segmenter.prototype.segment');
    const result = new Segments();
    texts.set(result, { granularity, input: String(input) });
    return result;
  },
  resolvedOptions() {
    const { locale, granularity } = inside(slots, this, 'Intl.Segmenter.prototype.resolvedOptions');
    return { locale, granularity };
  },
}, {
  supportedLocalesOf(locales, options) {
    return supported(locales, options);
  },
});
Object.defineProperty(Segmenter, 'length', { value: 0, configurable: true });

for (const [name, value] of Object.entries({
  containing(position) {
    const index = Math.trunc(Number(position)) || 0;
    for (const it of segments(inside(texts, this, '%SegmentsPrototype%.containing'))) {
      if (index >= it.index && index < it.index + it.segment.length) return it;
    }
    return undefined;
  },
})) {
  Object.defineProperty(Segments.prototype, name, { value, writable: true, configurable: true });
}
Object.defineProperty(Segments.prototype, Symbol.iterator, {
  value: function () {
    return segments(inside(texts, this, '%SegmentsPrototype%[Symbol.iterator]'));
  },
  writable: true,
  configurable: true,
});

module.exports = { Segmenter };
