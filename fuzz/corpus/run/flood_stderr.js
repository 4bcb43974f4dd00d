//2 a report that does not fit
console.error("é".repeat(45));
throw new Error("the limit is in the middle of this");
