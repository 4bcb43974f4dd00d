const settings = {
  depth: 3,
};
	throw new Error(`broken at ${settings.depth}`);
