import { coordinateTexts } from 'iatg-exchange/coordinates/zh';
import type { en } from './en.js';
import type { TextsOf } from './texts.js';
import { add } from './zh/add.js';
import { files } from './zh/files.js';
import { forms } from './zh/forms.js';
import { map } from './zh/map.js';
import { page } from './zh/page.js';

/** All words of the page in Chinese, simplified. */
export const zh = { ...page, ...map, ...forms, ...add, ...files, ...coordinateTexts } as const satisfies TextsOf<typeof en>;
