// Digits of numbers that are near nothing.
for (const x of [5e-324, -5e-324, 1.5e-310, 2.2250738585072014e-308, 1e-101, 1.25e-90, 1e-7, 9.999e-7, 0.000001, 0.00001234]) console.log(x.toPrecision(1), x.toPrecision(3), x.toPrecision(), x.toPrecision(17));
console.log((1e-50).toPrecision(60), (123.456).toPrecision(4), (0).toPrecision(3), NaN.toPrecision(3));
for (const bad of [0, 101, -1]) try { (1e-9).toPrecision(bad); } catch (e) { console.log(e.name); }
