import { coordinateTexts } from 'iatg-exchange/coordinates/es';
import type { en } from './en.js';
import { add } from './es/add.js';
import { files } from './es/files.js';
import { forms } from './es/forms.js';
import { map } from './es/map.js';
import { page } from './es/page.js';
import type { TextsOf } from './texts.js';

/** All words of the page in Spanish. */
export const es = { ...page, ...map, ...forms, ...add, ...files, ...coordinateTexts } as const satisfies TextsOf<typeof en>;
