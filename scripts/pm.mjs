/**
 * Runs pnpm in the one version this repository is tested with, so that only Node.js has to be installed.
 * Inside a script that pnpm runs already, that same pnpm is called again and nothing is looked up.
 */
import { spawnSync } from 'node:child_process';

const VERSION = '10.34.8';
const { npm_execpath = '', npm_config_user_agent = '' } = process.env;
const alreadyInside = npm_config_user_agent.startsWith(`pnpm/${VERSION} `) && /pnpm\.c?js$/.test(npm_execpath);

const [command, ...before] = alreadyInside ? [process.execPath, npm_execpath] : ['npx', '--yes', `pnpm@${VERSION}`];
const { status, error } = spawnSync(command, [...before, ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32' && !alreadyInside, // npx is a batch file there
});
if (error) console.error(error.message);
process.exit(status ?? 1);
