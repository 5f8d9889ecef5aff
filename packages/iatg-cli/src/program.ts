import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** Name and version, as reports and `iatg --version` tell them. */
export const program = `iatg ${version}`;
