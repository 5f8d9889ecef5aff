import { coordinateTexts } from 'iatg-exchange/coordinates/ar';
import { add } from './ar/add.js';
import { files } from './ar/files.js';
import { forms } from './ar/forms.js';
import { map } from './ar/map.js';
import { page } from './ar/page.js';
import type { en } from './en.js';
import type { TextsOf } from './texts.js';

/** All words of the page in Arabic. */
export const ar = { ...page, ...map, ...forms, ...add, ...files, ...coordinateTexts } as const satisfies TextsOf<typeof en>;
