// exit: 1
try {
  try {
    throw new TypeError('first');
  } finally {
    console.log('cleanup');
  }
} catch (e) {
  console.log('caught', e.message);
  throw new Error('second');
}
