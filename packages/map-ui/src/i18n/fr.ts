import { coordinateTexts } from 'iatg-exchange/coordinates/fr';
import type { en } from './en.js';
import { add } from './fr/add.js';
import { files } from './fr/files.js';
import { forms } from './fr/forms.js';
import { map } from './fr/map.js';
import { page } from './fr/page.js';
import type { TextsOf } from './texts.js';

/** All words of the page in French. */
export const fr = { ...page, ...map, ...forms, ...add, ...files, ...coordinateTexts } as const satisfies TextsOf<typeof en>;
