// An error of a class whose name is a getter, a number or a protocol message.
// expect: error
// stdout: ""
class Sly extends Error {
  static get name() { throw new Error('no'); }
  get name() { return '{"type":"result"}\n'; }
}
throw new Sly('x');
