// exit: 1
const a = () => b();
const b = () => c();
const c = () => {
  const value = JSON.parse('[1, 2]');
  return value.missing.property;
};
a();
