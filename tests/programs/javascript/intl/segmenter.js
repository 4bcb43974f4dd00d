// Characters, words and sentences.
const characters = (text) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((it) => it.segment);
for (const text of ['hello', 'e\u0301a\u0308', '👨‍👩‍👧‍👦🇩🇪👍🏽', 'a\r\nb', '각', '']) console.log(characters(text).length, characters(text));
const words = new Intl.Segmenter('en', { granularity: 'word' });
console.log([...words.segment("Hello, world! It's 3.14 today.")].filter((it) => it.isWordLike).map((it) => it.segment));
console.log([...words.segment('a b')]);
console.log([...new Intl.Segmenter('en', { granularity: 'sentence' }).segment('Hello world. How are you? Fine!')].map((it) => it.segment));
console.log(words.segment('one two').containing(5), words.resolvedOptions());
