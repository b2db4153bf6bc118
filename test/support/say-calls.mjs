// Makes several calls of the built program one after another in one process, and prints what each said.
import { main } from '../../dist/cli/main.js';
import { nodeIo, version } from '../../dist/cli/node-io.js';

const said = [];
for (const argv of JSON.parse(process.argv[2])) {
  const streams = { out: '', err: '' };
  const catching = (stream) => (text) => {
    streams[stream] += text;
  };
  const code = await main(argv, { ...nodeIo, out: catching('out'), err: catching('err') }, version);
  said.push({ code, ...streams });
}
process.stdout.write(JSON.stringify(said));
