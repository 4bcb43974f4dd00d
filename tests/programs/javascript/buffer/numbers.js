const buffer = Buffer.alloc(32);
buffer.writeUInt8(255, 0);
buffer.writeUInt16LE(0x1234, 1);
buffer.writeInt32BE(-5, 3);
buffer.writeDoubleLE(3.14, 8);
buffer.writeFloatBE(1.5, 16);
buffer.writeBigInt64LE(-3n, 20);
console.log(buffer.writeUIntBE(0x123456, 28, 3), buffer);
console.log(buffer.readUInt8(0), buffer.readUInt16LE(1), buffer.readInt32BE(3), buffer.readDoubleLE(8), buffer.readFloatBE(16));
console.log(buffer.readBigInt64LE(20), buffer.readBigUInt64BE(20), buffer.readUIntBE(28, 3), buffer.readIntLE(28, 3), buffer.readInt8(0));
const wrong = [
  () => buffer.readUInt8(99),
  () => buffer.readUInt8(1.5),
  () => buffer.readUInt8('a'),
  () => buffer.writeUInt8(256, 0),
  () => buffer.writeInt8(-129, 0),
  () => buffer.writeInt32LE(2 ** 40),
  () => buffer.writeBigUInt64LE(-1n),
  () => Buffer.alloc(2).readUInt32LE(),
  () => buffer.writeUIntBE(2 ** 48, 0, 6),
  () => buffer.readUIntBE(0, 9),
  () => buffer.readUIntBE(),
];
for (const call of wrong) {
  try {
    console.log(call());
  } catch (error) {
    console.log(String(error), error.code);
  }
}
