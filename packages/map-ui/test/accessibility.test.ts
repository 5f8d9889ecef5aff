import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtPage, findings, goToTab, LAPTOP, PHONE, ready, rows, words } from './page.js';

const open = builtPage();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let page: Page;
beforeAll(async () => {
  page = await open({ reducedMotion: 'reduce' });
});

const openEffects = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Effects', exact: true }).click();
  await page.locator('.effects-sites').waitFor();
};
const decide = async (part: string): Promise<void> => {
  await page.getByRole('button', { name: 'Decisions', exact: true }).click();
  await page.getByRole('group', { name: 'What to decide' }).getByRole('button', { name: part, exact: true }).click();
};
const openStore = async (): Promise<void> => {
  await goToTab(page, 'Stores');
  await page.locator('.site-row').first().click();
  await page.locator('.site-form').waitFor();
};
const file = async (action: string): Promise<void> => {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: action }).click();
};

/** Every screen, and how to get there from the start. */
const toTraining = async (part = 'Lessons'): Promise<void> => {
  await page.getByRole('button', { name: 'Training', exact: true }).click();
  await page.getByRole('button', { name: part, exact: true }).click();
  await page.locator('.training-list').waitFor();
};

const SCREENS: Readonly<Record<string, () => Promise<unknown>>> = {
  start: async () => {},
  'a finding explained': async () => {
    await findings(page).filter({ hasText: 'ESH 8' }).first().click();
    await page.locator('#explanation .steps').waitFor();
  },
  'a pair that cannot be assessed': async () => {
    await findings(page).filter({ hasText: 'Not assessable' }).first().click();
    await page.locator('#explanation .gap').first().waitFor();
  },
  'a store with its form': openStore,
  'an exposed site with its form': async () => {
    await goToTab(page, 'Exposed sites');
    await page.locator('.site-row', { hasText: 'Railway' }).first().click();
    await page.locator('.site-form').waitFor();
  },
  'all pairs': async () => {
    await goToTab(page, 'All pairs');
    await rows(page).first().waitFor();
  },
  'the menu of files': () => page.getByRole('button', { name: 'File', exact: true }).click(),
  'the menu that adds a store': () => page.getByRole('button', { name: 'Add a store' }).click(),
  'the menu that adds a site': async () => {
    await page.getByRole('button', { name: 'Add an exposed site' }).click();
    await page.getByRole('button', { name: 'Public traffic route' }).click();
  },
  'drawing': async () => {
    await page.getByRole('button', { name: 'Add a store' }).click();
    await page.getByRole('button', { name: 'open stack' }).click();
    await page.locator('.tool-hint').waitFor();
  },
  'layers and legend unfolded': async () => {
    const toggle = page.getByRole('button', { name: 'Layers and legend' });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await page.getByText('More rings').click();
    await page.getByText('Between stores').click();
  },
  'what if': async () => {
    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByText('Show them').click();
  },
  'plan and options': () => page.locator('.plan-name').click(),
  'plans in this browser': () => file('Plans in this browser'),
  papers: async () => {
    await file('Papers …');
    await page.frameLocator('.papers-preview').locator('h1').waitFor();
  },
  'online layers': async () => {
    await page.getByRole('button', { name: 'Nothing leaves this computer' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: /address of my own/ }).check();
    await page.getByRole('dialog').getByRole('textbox').fill('nonsense');
  },
  help: () => page.getByRole('button', { name: 'Help' }).click(),
  'faults of a file': async () => {
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'mine.geojson', mimeType: 'application/geo+json', buffer: Buffer.from('{}') });
    await page.getByRole('dialog').waitFor();
  },
  'cures, one of them shown': async () => {
    await decide('Cures');
    await page.locator('.cure-item', { hasText: 'move it' }).first().getByRole('button', { name: /^Show on the map/ }).click();
    await page.locator('path.cure-way').waitFor({ state: 'attached' });
  },
  'joint events': async () => {
    await decide('Joint events');
    await page.locator('.event summary').first().click();
  },
  'where to build, at a place': async () => {
    await decide('Where to build');
    await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Igloo 1' });
    await page.locator('.decisions-panel').getByRole('button', { name: 'Show on the map' }).click();
    await page.locator('.place-answer p').first().waitFor();
  },
  'how much by place': async () => {
    await decide('Where to build');
    await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Igloo 1' });
    await page.getByRole('radio', { name: 'how much it may hold, by place' }).check();
    await page.locator('img.quantity-map').waitFor();
  },
  effects: openEffects,
  'effects in doubt, at a place, compared': async () => {
    await openEffects();
    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByText('How sure are the figures?').click();
    await page.getByRole('slider', { name: 'Quantity', exact: true }).fill('20');
    await page.getByLabel('Distance from the store').fill('300');
    await page.locator('.effects-source summary').first().click();
    await page.getByRole('button', { name: 'Next step' }).click();
  },
  'effects at a site': async () => {
    await openEffects();
    await page.locator('.effects-sites button').first().click();
    await page.locator('.site-effects').waitFor();
  },
  'effects presented': async () => {
    await openEffects();
    await page.getByRole('button', { name: 'Present' }).click();
    await page.locator('.present-front').waitFor();
  },
  'the lessons': toTraining,
  'an exercise with its feedback': async () => {
    await toTraining();
    await page.locator('.training-row', { hasText: 'Find the violation' }).click();
    await page.getByRole('group', { name: 'From Stack 10 to' }).getByLabel('Depot office').check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.locator('.feedback summary').first().click();
  },
  'an exercise that orders, with a hint': async () => {
    await toTraining();
    await page.locator('.training-row', { hasText: 'Who needs the most' }).click();
    await page.getByRole('button', { name: /Show a hint/ }).click();
  },
  'an exercise with numbers': async () => {
    await toTraining();
    await page.locator('.training-row', { hasText: 'Up for metres' }).click();
    await page.getByLabel(/^Required distance/).fill('12,500');
  },
  'an exercise that changes the plan': async () => {
    await toTraining();
    await page.locator('.training-row', { hasText: 'One barricade' }).click();
    await page.getByRole('list', { name: 'Stores and sites' }).getByRole('button', { name: 'Stack 11' }).click();
    await page.locator('.site-form').waitFor();
  },
  'the accidents': () => toTraining('Accidents'),
  'an accident': async () => {
    await toTraining('Accidents');
    await page.locator('.training-row', { hasText: 'Beirut' }).click();
    await page.locator('path.predicted-line').first().waitFor({ state: 'attached' });
  },
  'an event on my town': async () => {
    await toTraining('Accidents');
    await page.locator('.training-row', { hasText: 'Mari' }).click();
    await page.getByLabel('Or its coordinates').fill('48.2083, 16.3731');
    await page.getByRole('button', { name: 'Put it there' }).click();
    await page.locator('.moved').waitFor();
  },
  'a class file with faults': async () => {
    await toTraining('Exercises');
    await page.locator('.training-file input').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from('{"iatg-class":1,"exercises":[{"iatg-exercise":1}]}') });
    await page.locator('.training-faulty').waitFor();
  },
  'for trainers': () => toTraining('For trainers'),
  'the editor': async () => {
    await toTraining('For trainers');
    await page.getByRole('button', { name: 'Make an exercise from the open plan' }).click();
    await page.getByLabel('Kind of question').selectOption('change-plan');
    await page.getByRole('button', { name: 'Allow a change' }).click();
  },
  'training for a class': async () => {
    await toTraining();
    await page.locator('.training-row', { hasText: 'Find the violation' }).click();
    await page.locator('.exercise').waitFor();
    await page.getByRole('button', { name: 'Present' }).click();
    await page.locator('.presented-training').waitFor();
  },
  presentation: async () => {
    await page.getByRole('button', { name: 'Present' }).click();
    await page.locator('.present-slider').waitFor();
  },
};

describe('axe finds nothing on any screen', () => {
  beforeEach(async () => {
    await page.setViewportSize(LAPTOP);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await ready(page);
  });

  it.each(Object.entries(SCREENS))('%s', async (_, go) => {
    await go();
    const found: string[] = [];
    for (const { viewport, colorScheme, dir } of [
      { viewport: LAPTOP, colorScheme: 'light', dir: 'ltr' },
      { viewport: LAPTOP, colorScheme: 'dark', dir: 'rtl' },
      { viewport: PHONE, colorScheme: 'light', dir: 'rtl' },
      { viewport: PHONE, colorScheme: 'dark', dir: 'ltr' },
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
      found.push(...(await violations(page)).map((one) => `${viewport.width} ${colorScheme} ${dir}: ${one}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${viewport.width} ${dir}: ${wide} px stick out`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    expect(found).toEqual([]);
  });
});

describe('without a pointer', () => {
  beforeEach(async () => {
    await page.setViewportSize(LAPTOP);
    await page.reload();
    await ready(page);
  });

  it('an expert goes from the start to the cause of a finding, and to the store, and lessens it', async () => {
    await tabTo('Findings', 'tab');
    await page.keyboard.press('Tab');
    await tabTo(/Igloo 4/, 'button');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText()).toContain('Igloo 1 → to Greywether Light Railway');
    await page.keyboard.press('Enter');
    await page.locator('#explanation .steps').waitFor();
    await tabTo('Open Igloo 1', 'button');
    await page.keyboard.press('Enter');
    await page.locator('.site-form').waitFor();
    await tabTo(/slider/, 'slider');
    const before = Number(await page.locator('.summary dd').first().textContent());
    for (let i = 0; i < 60; i++) await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Number(await page.locator('.summary dd').first().textContent())).toBeLessThan(before);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => Number(await page.locator('.summary dd').first().textContent())).toBe(before);
  });

  it('tabs are left and entered by arrow keys, against the reading direction too', async () => {
    await page.getByRole('tab', { name: 'Findings' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusedText()).toContain('Stores');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await page.keyboard.press('ArrowRight');
    expect(await focusedText()).toContain('Findings');
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  });

  it('a dialogue takes the focus, and gives it back where it was', async () => {
    await page.getByRole('button', { name: 'Help' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Help');
  });

  /** Presses Tab until something of that name has the focus. */
  async function tabTo(name: string | RegExp, role: 'tab' | 'button' | 'slider'): Promise<void> {
    const wanted = page.getByRole(role, { name }).first();
    for (let i = 0; i < 120; i++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${name}`);
  }

  const focusedText = async (): Promise<string> => words(await page.evaluate(() => document.activeElement!.textContent));
});

it('a status is told by word and shape, not by colour alone', async () => {
  await page.reload();
  await ready(page);
  const marks = await page.locator('.summary .status').evaluateAll((all) => all.map((mark) => [mark.textContent, mark.querySelector('svg')!.innerHTML]));
  const shapes = new Map(marks.map(([word, shape]) => [word, shape]));
  expect([...shapes.keys()].sort()).toEqual(['fail', 'not assessable', 'not required', 'pass']);
  expect(new Set(shapes.values()).size).toBe(4);
});

it('on paper there are the map, the findings and the explanation, and no controls', async () => {
  await findings(page).first().click();
  await page.locator('#explanation .steps').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.app-header .button', '.map-buttons', '.tabs', '.search', '.details-actions']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  for (const there of ['.map', '.summary', '.finding', '#explanation .steps', 'footer', '.plan-name']) expect(await page.locator(there).first().isVisible(), there).toBe(true);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: 'screen' });
});

/** What axe complains about, in few words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run({ reporter: 'v2', resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`));
}
