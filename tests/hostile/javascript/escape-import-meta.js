// import.meta tells of the program's own file, and of nothing that the engine came from.
// expect: ok
// stdout: "{\"dirname\":\"/home/guest\",\"filename\":\"/home/guest/main.js\",\"url\":\"file:///home/guest/main.js\"}\n"
console.log(JSON.stringify(import.meta));
