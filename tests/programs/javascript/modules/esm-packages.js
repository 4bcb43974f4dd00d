import plain from 'plain';
import dual from 'dual';
import { feature } from 'dual/feature';
import extra from 'plain/extra.js';
import internal from '#internal/one';
console.log(plain, dual, feature, extra, internal);
for (const specifier of ['dual/hidden.js', '#missing', 'plain/extra', './lib', 'node:nothing']) {
  try {
    await import(specifier);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
