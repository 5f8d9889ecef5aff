import { expect, it } from 'vitest';
import { agreementPage, CURVES, curveDrawing, nameOf } from './agreement-page.js';

// `npm run conformance` writes the page and its drawings anew; without it one that is out of date fails here.
it('docs/consequence-agreement.md is what the comparison says', async () => {
  await expect(agreementPage()).toMatchFileSnapshot('../../../../../docs/consequence-agreement.md');
});

it.each(CURVES.map((curve) => [nameOf(curve), curve] as const))('the drawing of %s is what the comparison says', async (name, curve) => {
  await expect(curveDrawing(curve)).toMatchFileSnapshot(`../../../../../docs/images/consequence/${name}.svg`);
});
