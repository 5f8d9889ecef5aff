import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { applyProfile, compileRules, iatg2021, type RuleProfile } from 'iatg-core';
import { foundIn, unreadable, type Depot, type OtherFile } from 'iatg-core/national';
import { linesIn, Refusal } from './command.js';
import { messagesOf, programWordsOf, type LanguageCode } from './language.js';
import { refuseIfTooLarge } from './memory.js';
import { whyUnreadable } from './system-fault.js';

/** What every worker is told once. */
export interface DepotWork {
  readonly root: string;
  readonly profile: RuleProfile | null;
  readonly coordinates: boolean;
  /** Of what is said of files that cannot be read. */
  readonly lang: LanguageCode;
}

const { root, profile, coordinates, lang } = workerData as DepotWork;
const language = { words: await programWordsOf(lang), messages: await messagesOf(lang) };
const rules = profile ? applyProfile(iatg2021, profile) : compileRules(iatg2021);

/** One file after the other: no more than one plan is in the memory of a worker. */
parentPort!.on('message', async (file: string) => parentPort!.postMessage(await depotIn(file)));

async function depotIn(file: string): Promise<Depot | OtherFile> {
  try {
    const bytes = await readFile(join(root, file));
    refuseIfTooLarge(bytes, 'PLAN');
    return foundIn(file, bytes, () => ({ rules, faults: [] }), coordinates);
  } catch (error) {
    if (error instanceof Refusal) return unreadable(file, [...linesIn(error.lines, language)].map((text) => ({ pointer: '', text })), coordinates);
    if (error instanceof Error && 'code' in error) return unreadable(file, [{ pointer: '', text: whyUnreadable(error as NodeJS.ErrnoException, language.words) }], coordinates);
    throw error;
  }
}
