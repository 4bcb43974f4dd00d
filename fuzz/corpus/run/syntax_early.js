//0 errors that are found before a program runs
console.log(1);
let é = "😀", é = 2; break missing;
