import { PAPERS, type PaperLanguage } from 'iatg-papers';
import { version } from 'iatg-papers/package.json';
import type { Evaluated } from '../../state/evaluation.js';
import { logHead } from '../../state/change-log.js';
import { planDigest } from '../../state/change-record.js';
import type { PlanDocument } from '../../state/plan-document.js';
import type { PaperChoice } from '../../state/papers-store.js';
import { PAPER_LANGUAGES } from './paper-languages.js';

/** The paper, made as the command line makes it from the file that this plan would be saved to. */
export async function makePaper({ evaluation }: Evaluated, document: PlanDocument, { paper, sheet, fields, store }: PaperChoice, language: PaperLanguage): Promise<string> {
  const words = await PAPER_LANGUAGES[language]!.load();
  const origin = { program: `iatg ${version}`, fingerprint: planDigest(document) };
  return PAPERS[paper].make({ evaluation, language: words, sheet, fields, origin, store, historyHead: await logHead() });
}
