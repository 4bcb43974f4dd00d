// What npm packages call the classes of the web.

module.exports = {
  AbortController: globalThis.AbortController,
  AbortSignal: globalThis.AbortSignal ?? class AbortSignal {},
};
