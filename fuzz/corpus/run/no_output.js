//3 nothing may be written, and hardly anything held
let a = []; for (let i = 0; i < 100; i++) a.push({ i });
throw a;
