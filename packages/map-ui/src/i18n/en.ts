import { coordinateTexts } from 'iatg-exchange/coordinates/en';
import { add } from './en/add.js';
import { files } from './en/files.js';
import { forms } from './en/forms.js';
import { map } from './en/map.js';
import { page } from './en/page.js';

/**
 * All words of the page in English; `{name}` is filled in. The words of the rules (steps, notes, reasons, faults) are the core's `messages`.
 * Another language has the same keys: `satisfies TextsOf<typeof en>`. Effects and training have texts of their own, which load with them.
 */
export const en = { ...page, ...map, ...forms, ...add, ...files, ...coordinateTexts } as const;
