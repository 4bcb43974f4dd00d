// The classic programs: what each engine runs, and what CPython or Node.js prints for it.

import fs from 'node:fs/promises';
import path from 'node:path';

const EXTENSIONS = { python: '.py', javascript: '.js' };

/** What importing costs: modules that programs begin with. */
export const IMPORTS = { python: 'import json, re, datetime, collections, typing, dataclasses, random' };

/** The programs of a language, by name. */
export async function programsIn(language) {
  if (!(language in EXTENSIONS)) return [];
  const directory = new URL(`programs/${language}/`, import.meta.url);
  const extension = EXTENSIONS[language];
  const files = (await fs.readdir(directory)).filter((file) => path.extname(file) === extension).sort();
  return await Promise.all(
    files.map(async (file) => {
      const stem = path.basename(file, extension);
      const read = (name) => fs.readFile(new URL(name, directory), 'utf8');
      return { name: stem.replaceAll('_', ' ').replaceAll('-', ' '), file, code: await read(file), expected: await read(`${stem}.out`) };
    }),
  );
}
