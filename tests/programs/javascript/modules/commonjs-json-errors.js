try {
  require('./bad.json');
} catch (error) {
  console.log(error.name, error.message.startsWith(__dirname + '/bad.json: '));
}
const data = require('./good.json');
data.changed = true;
console.log(require('./good.json').changed);
