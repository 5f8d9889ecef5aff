import type { add as english } from '../en/add.js';
import type { TextsOf } from '../texts.js';

/** What the menu that adds a site asks before it is drawn. Arabic, to be reviewed by a native speaker. */
export const add: TextsOf<typeof english> = {
  'add.asked': 'تتوقف مسافاته على هذا، فلا يُفترض شيء.',
  'add.asked.public-traffic-route': 'تتوقف مسافاته على هذا، فلا يُفترض شيء. ويمكن ذكر أعداد المرور في نموذجه لاحقًا.',
};
