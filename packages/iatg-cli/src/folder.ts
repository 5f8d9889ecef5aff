import { fstatSync, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted } from './arguments.js';
import { refused } from './command.js';
import { whyUnreadable } from './system-fault.js';
import type { ProgramWords } from './words/program.js';

/** What a folder holds, folders in it included. Paths are relative to it and have `/`, in the order of their characters. */
export interface Folder {
  readonly plans: readonly string[];
  /** Folders and links in it that cannot be read, and why: nothing is left out silently. */
  readonly unreadable: readonly { readonly file: string; readonly why: (words: ProgramWords) => string }[];
  /** Files that are no site plans by their ending, links to folders, and the file that standard output goes to. */
  readonly otherFiles: number;
}

const PLAN = /\.(geo)?json$/i;

export const isFolder = async (file: string | undefined): Promise<boolean> => file !== undefined && file !== '-' && (await stat(file).then((found) => found.isDirectory(), () => false)); // prettier-ignore

/** Looks through a folder. Links to folders are not followed, for they could lead in a circle. */
export async function folderOf(root: string): Promise<Folder> {
  const plans: string[] = [];
  const unreadable: { file: string; why: (words: ProgramWords) => string }[] = [];
  let otherFiles = 0;
  const isOutput = outputFile();
  const waiting = [''];
  while (waiting.length > 0) {
    const folder = waiting.pop()!;
    let entries;
    try {
      entries = await readdir(join(root, folder), { withFileTypes: true });
    } catch (error) {
      const why = (words: ProgramWords): string => whyUnreadable(error as NodeJS.ErrnoException, words);
      if (folder === '') throw refused(`PLAN ${quoted(root)}`, (words) => words.cannotBeRead(why(words)));
      unreadable.push({ file: folder.slice(0, -1), why });
      continue;
    }
    for (const entry of entries) {
      const file = folder + entry.name;
      if (entry.isDirectory()) waiting.push(`${file}/`);
      else if (PLAN.test(entry.name) && (entry.isFile() || !(await isFolder(join(root, file)))) && !(await isOutput(join(root, file)))) plans.push(file);
      else otherFiles++;
    }
  }
  return { plans: plans.sort(byCharacters), unreadable, otherFiles };
}

/** Standard output may be sent into the folder itself: that file is still empty, and no plan. */
function outputFile(): (file: string) => Promise<boolean> {
  let output: Stats | null;
  try {
    output = fstatSync(1);
  } catch {
    output = null;
  }
  if (!output?.isFile()) return async () => false;
  const { dev, ino } = output;
  return async (file) => stat(file).then((found) => found.dev === dev && found.ino === ino, () => false); // prettier-ignore
}

const byCharacters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
