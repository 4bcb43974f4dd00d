//0 and an error after them
let a = 1;let b = 2; let c = ];
