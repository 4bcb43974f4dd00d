//0 lines that end in every way
let a = 1;let b = 2; let c = "x y";
null.f();
