(function () { console.log(arguments); })(1, 'a', { b: 2 }); (function () { console.log(arguments); })();
(function (a) { a = 5; console.log(arguments, arguments.length); })(1);
