console.log(require('plain'), require('plain/extra'), require('@scope/name'), require('@scope/name/sub'));
console.log(require('exports-map'), require('exports-map/feature'), require('exports-map/dir/one.js'));
console.log(require('nested'));
for (const name of ['exports-map/hidden', 'exports-map/package.json', 'no-main']) {
  try {
    console.log(require(name));
  } catch (error) {
    console.log(error.code, error.message.split('\n')[0]);
  }
}
console.log(require('#internal'));
