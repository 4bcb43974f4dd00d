//4 an end without an end
process.on?.("exit", () => console.log("exit"));
setTimeout(() => console.log("never"));
try { process.exitCode = 7; process.exit(300); } finally { console.log("not here"); }
