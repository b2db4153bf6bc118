// Preloaded into a process: names on standard error, at its end, every file of code that was loaded.
const fs = require('node:fs');

const loaded = new Set();
const { readFileSync } = fs;
fs.readFileSync = (path, ...others) => {
  // What was kept compiled of it lies one folder deeper.
  if (/[\\/]program[\\/][^\\/]*\.cjs$/.test(path)) loaded.add(path);
  return readFileSync(path, ...others);
};
process.on('exit', () => {
  for (const path of [...loaded, ...Object.keys(require.cache)]) process.stderr.write(`LOADED ${path}\n`);
});
