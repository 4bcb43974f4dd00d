//0 a greeting
console.log("Hello", `JS ${1 + 1}!`);
