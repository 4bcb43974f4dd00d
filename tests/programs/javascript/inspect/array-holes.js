console.log([, 1], [1, , 2], [1, , , 2], [, ,], new Array(5), new Array(1));
const sparse = []; sparse[3] = 'x'; sparse[200] = 'y'; console.log(sparse);
