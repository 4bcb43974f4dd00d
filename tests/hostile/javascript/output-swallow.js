// A flood that catches everything, and prints once more.
// expect: output-limit
// limits: {"maxOutputSize": 1024}
// stdout-bytes: 1024
for (;;) {
  try {
    for (;;) console.log('xxxxxxx');
  } catch {
  } finally {
    console.log('finally');
  }
}
