const { style: { color }, ...others } = { style: { color: 'red' }, id: 1 };
console.log(color, others);
