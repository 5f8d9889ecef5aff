/** Runs the built command line in a process of its own, its output thrown away. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../packages/iatg-cli/dist/main.js', import.meta.url));
const peak = new URL('report-peak.mjs', import.meta.url).href;

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ ms: number, peak_bytes: number }>} start and end of the process included
 */
export function runCommand(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', peak, program, ...args], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stdio[3]?.on('data', (/** @type {Buffer} */ piece) => (told += piece));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === null || code === 2) reject(new Error(`iatg ${args.join(' ')} ended with ${code}`));
      else {
        const { peak_bytes, processor_ms } = JSON.parse(told);
        resolve({ ms: process.env.BENCH_CLOCK === 'processor' ? processor_ms : performance.now() - start, peak_bytes });
      }
    });
  });
}
