/** Loaded before a program: tells at its end, to file 3, how much memory and processor time it took. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peak_bytes: maxRSS * 1024, processor_ms: (userCPUTime + systemCPUTime) / 1000 }));
});
