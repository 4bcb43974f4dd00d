// Bytes that are no UTF-8 arrive as replacement characters.
// expect: ok
// stdout: "a\ufffdb\n"
// native: no
process.stdout.write(new Uint8Array([97, 255, 98, 10]));
