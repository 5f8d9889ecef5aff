import { coordinateTexts } from 'iatg-exchange/coordinates/ru';
import type { en } from './en.js';
import { add } from './ru/add.js';
import { files } from './ru/files.js';
import { forms } from './ru/forms.js';
import { map } from './ru/map.js';
import { page } from './ru/page.js';
import type { TextsOf } from './texts.js';

/** All words of the page in Russian. */
export const ru = { ...page, ...map, ...forms, ...add, ...files, ...coordinateTexts } as const satisfies TextsOf<typeof en>;
