import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../../scripts/chromium-path.mjs';

/** The browser installed on this machine, quiet: it asks nobody for updates. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found: set CHROMIUM_PATH to where it is.');
  return chromium.launch({ executablePath, args: chromiumArguments });
}

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
