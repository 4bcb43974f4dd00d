//0 a regular expression that is none
const a = "éü"; /(?<a>x)(?<a>y)[z-a]/u.test(a);
