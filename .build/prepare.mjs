// Builds where the tools to build with are installed; an installation without them (npm ci --omit=dev) goes on.
import { createRequire } from 'node:module';

const isInstalled = () => {
  try {
    return createRequire(import.meta.url).resolve('rolldown') !== '';
  } catch {
    return false;
  }
};

if (isInstalled()) await import('./build.mjs');
