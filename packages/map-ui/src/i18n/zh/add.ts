import type { add as english } from '../en/add.js';
import type { TextsOf } from '../texts.js';

export const add = {
  'add.asked': '其距离取决于此，因此不作任何假定。',
  'add.asked.public-traffic-route': '其距离取决于此，因此不作任何假定。交通计数可以之后在其资料中填写。',
} as const satisfies TextsOf<typeof english>;
