// Preloaded into a process: names on standard error, at its end, every file that was loaded.
process.on('exit', () => {
  for (const path of Object.keys(require.cache)) process.stderr.write(`LOADED ${path}\n`);
});
