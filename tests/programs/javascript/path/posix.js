const path = require('path');
console.log(path.join('a', '..', 'b', './c//d'), path.join(), path.join('', ''), path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b'));
console.log(path.normalize('/a/./b/../../c/'), path.normalize(''), path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a'));
console.log(path.dirname('/a/b/c.txt'), path.basename('/a/b/c.txt'), path.basename('/a/b/c.txt', '.txt'), path.extname('x.tar.gz'), path.extname('.bashrc'));
console.log(path.parse('/home/user/file.txt'), path.parse('./rel'), path.format({ dir: '/d', name: 'n', ext: 'e' }), path.isAbsolute('a'), path.sep, path.delimiter);
console.log(path.win32.join('C:\\a', '..', 'b'), path.win32.basename('C:\\x\\y.z'), path.win32.parse('C:\\dir\\f.txt'), path.posix === path);
try {
  path.join('a', 5);
} catch (error) {
  console.log(String(error));
}
