import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the built page can be put under any path.
  base: './',
  server: {
    // The package is linked, so the dev server must be allowed to serve what lies beside this directory.
    fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] },
  },
});
