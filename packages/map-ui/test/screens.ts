import type { Page } from 'playwright-core';
import { findings, goToTab, rows } from './page.js';

const openEffects = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Effects', exact: true }).click();
  await page.locator('.effects-sites').waitFor();
};
const decide = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('button', { name: 'Decisions', exact: true }).click();
  await page.getByRole('group', { name: 'What to decide' }).getByRole('button', { name: part, exact: true }).click();
};
const openStore = async (page: Page): Promise<void> => {
  await goToTab(page, 'Stores');
  await page.locator('.site-row').first().click();
  await page.locator('.site-form').waitFor();
};
const file = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: action }).click();
};

const toTraining = async (page: Page, part = 'Lessons'): Promise<void> => {
  await page.getByRole('button', { name: 'Training', exact: true }).click();
  await page.getByRole('button', { name: part, exact: true }).click();
  await page.locator('.training-list').waitFor();
};

/** Every screen, and how to get there from the start, in English. */
export const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  start: async () => undefined,
  'a finding explained': async (page) => {
    await findings(page).filter({ hasText: 'ESH 8' }).first().click();
    await page.locator('#explanation .steps').waitFor();
  },
  'a pair that cannot be assessed': async (page) => {
    await findings(page).filter({ hasText: 'Not assessable' }).first().click();
    await page.locator('#explanation .gap').first().waitFor();
  },
  'a store with its form': openStore,
  'an exposed site with its form': async (page) => {
    await goToTab(page, 'Exposed sites');
    await page.locator('.site-row', { hasText: 'Railway' }).first().click();
    await page.locator('.site-form').waitFor();
  },
  'all pairs': async (page) => {
    await goToTab(page, 'All pairs');
    await rows(page).first().waitFor();
  },
  'the menu of files': (page) => page.getByRole('button', { name: 'File', exact: true }).click(),
  'the menu that adds a store': (page) => page.getByRole('button', { name: 'Add a store' }).click(),
  'the menu that adds a site': async (page) => {
    await page.getByRole('button', { name: 'Add an exposed site' }).click();
    await page.getByRole('button', { name: 'Public traffic route' }).click();
  },
  'drawing': async (page) => {
    await page.getByRole('button', { name: 'Add a store' }).click();
    await page.getByRole('button', { name: 'open stack' }).click();
    await page.locator('.tool-hint').waitFor();
  },
  'layers and legend unfolded': async (page) => {
    const toggle = page.getByRole('button', { name: 'Layers and legend' });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await page.getByText('More rings').click();
    await page.getByText('Between stores').click();
  },
  'what if': async (page) => {
    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByText('Show them').click();
  },
  'plan and options': (page) => page.locator('.plan-name').click(),
  'plans in this browser': (page) => file(page, 'Plans in this browser'),
  papers: async (page) => {
    await file(page, 'Papers …');
    await page.frameLocator('.papers-preview').locator('h1').waitFor();
  },
  'online layers': async (page) => {
    await page.getByRole('button', { name: 'Nothing leaves this computer' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: /address of my own/ }).check();
    await page.getByRole('dialog').getByRole('textbox').fill('nonsense');
  },
  help: (page) => page.getByRole('button', { name: 'Help' }).click(),
  'faults of a file': async (page) => {
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'mine.geojson', mimeType: 'application/geo+json', buffer: Buffer.from('{}') });
    await page.getByRole('dialog').waitFor();
  },
  'cures, one of them shown': async (page) => {
    await decide(page, 'Cures');
    await page.locator('.cure-item', { hasText: 'move it' }).first().getByRole('button', { name: /^Show on the map/ }).click();
    await page.locator('path.cure-way').waitFor({ state: 'attached' });
  },
  'permitted quantities of a mix, and what would allow more': async (page) => {
    await decide(page, 'Permitted quantities');
    await page.getByRole('radio', { name: 'a mix of my own' }).check();
    await page.getByLabel('Add a division').selectOption('1.3.1');
    await page.getByText(/^The whole site/).waitFor();
    await page.locator('.permitted-table .button').first().click();
    await page.getByRole('list', { name: 'What would allow more' }).waitFor();
  },
  'a stock placed': async (page) => {
    await decide(page, 'Placing a stock');
    await page.getByRole('radio', { name: 'what counts more comes first' }).check();
    await page.getByRole('button', { name: 'Find where it goes' }).click();
    await page.getByText(/^Placed:/).waitFor();
  },
  'joint events': async (page) => {
    await decide(page, 'Joint events');
    await page.locator('.event summary').first().click();
  },
  'where to build, at a place': async (page) => {
    await decide(page, 'Where to build');
    await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Igloo 1' });
    await page.locator('.decisions-panel').getByRole('button', { name: 'Show on the map' }).click();
    await page.locator('.place-answer p').first().waitFor();
  },
  'how much by place': async (page) => {
    await decide(page, 'Where to build');
    await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Igloo 1' });
    await page.getByRole('radio', { name: 'how much it may hold, by place' }).check();
    await page.locator('img.quantity-map').waitFor();
  },
  effects: openEffects,
  'effects in doubt, at a place, compared': async (page) => {
    await openEffects(page);
    await page.getByRole('button', { name: 'What if' }).click();
    await page.getByText('How sure are the figures?').click();
    await page.getByRole('slider', { name: 'Quantity', exact: true }).fill('20');
    await page.getByLabel('Distance from the store').fill('300');
    await page.locator('.effects-source summary').first().click();
    await page.getByRole('button', { name: 'Next step' }).click();
  },
  'effects at a site': async (page) => {
    await openEffects(page);
    await page.locator('.effects-sites button').first().click();
    await page.locator('.site-effects').waitFor();
  },
  'effects presented': async (page) => {
    await openEffects(page);
    await page.getByRole('button', { name: 'Present' }).click();
    await page.locator('.present-front').waitFor();
  },
  'the lessons': (page) => toTraining(page),
  'an exercise with its feedback': async (page) => {
    await toTraining(page);
    await page.locator('.training-row', { hasText: 'Find the violation' }).click();
    await page.getByRole('group', { name: 'From Stack 10 to' }).getByLabel('Depot office').check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.locator('.feedback summary').first().click();
  },
  'an exercise that orders, with a hint': async (page) => {
    await toTraining(page);
    await page.locator('.training-row', { hasText: 'Who needs the most' }).click();
    await page.getByRole('button', { name: /Show a hint/ }).click();
  },
  'an exercise with numbers': async (page) => {
    await toTraining(page);
    await page.locator('.training-row', { hasText: 'Up for metres' }).click();
    await page.getByLabel(/^Required distance/).fill('12,500');
  },
  'an exercise that changes the plan': async (page) => {
    await toTraining(page);
    await page.locator('.training-row', { hasText: 'One barricade' }).click();
    await page.getByRole('list', { name: 'Stores and sites' }).getByRole('button', { name: 'Stack 11' }).click();
    await page.locator('.site-form').waitFor();
  },
  'the accidents': (page) => toTraining(page, 'Accidents'),
  'an accident': async (page) => {
    await toTraining(page, 'Accidents');
    await page.locator('.training-row', { hasText: 'Beirut' }).click();
    await page.locator('path.predicted-line').first().waitFor({ state: 'attached' });
  },
  'an event on my town': async (page) => {
    await toTraining(page, 'Accidents');
    await page.locator('.training-row', { hasText: 'Mari' }).click();
    await page.getByLabel('Or its coordinates').fill('48.2083, 16.3731');
    await page.getByRole('button', { name: 'Put it there' }).click();
    await page.locator('.moved').waitFor();
  },
  'a class file with faults': async (page) => {
    await toTraining(page, 'Exercises');
    await page.locator('.training-file input').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from('{"iatg-class":1,"exercises":[{"iatg-exercise":1}]}') });
    await page.locator('.training-faulty').waitFor();
  },
  'for trainers': (page) => toTraining(page, 'For trainers'),
  'the editor': async (page) => {
    await toTraining(page, 'For trainers');
    await page.getByRole('button', { name: 'Make an exercise from the open plan' }).click();
    await page.getByLabel('Kind of question').selectOption('change-plan');
    await page.getByRole('button', { name: 'Allow a change' }).click();
  },
  'training for a class': async (page) => {
    await toTraining(page);
    await page.locator('.training-row', { hasText: 'Find the violation' }).click();
    await page.locator('.exercise').waitFor();
    await page.getByRole('button', { name: 'Present' }).click();
    await page.locator('.presented-training').waitFor();
  },
  presentation: async (page) => {
    await page.getByRole('button', { name: 'Present' }).click();
    await page.locator('.present-slider').waitFor();
  },
};
