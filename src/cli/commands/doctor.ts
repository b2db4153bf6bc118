import { doctorReport } from '../../report/doctor/doctor.ts';
import { examine } from '../../runner/doctor/examine.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `doctor`: how the machine, the program and the workspace stand, and what helps. */
export const doctor = async (call: Call): Promise<ExitCode> => {
  const { io, version, options } = call;
  const examined = await examine(io, io.machine(), version, options);
  await finish(call, { report: doctorReport(examined), problems: [] });
  return examined.some(({ state }) => state === 'error') ? 1 : 0;
};
