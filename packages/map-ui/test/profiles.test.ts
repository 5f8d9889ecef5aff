import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { applyProfile, compileRules, evaluateSite, iatg2021, parseProfile, parseSitePlan, type PotentialExplosionSite, type Rules } from 'iatg-core';
import { asStored, licenceFor } from 'iatg-core/decisions';
import { axeViolations } from './axe.js';
import { demoPlan } from '../src/io/demo-plan.js';
import { LANGUAGE_CODES } from '../src/i18n/languages.js';
import { builtPage, findings, goToTab, LAPTOP, PHONE, startAgain, words } from './page.js';

const open = builtPage();

/** Invented: nothing in the repository is any nation's. Half of D13 is shorter than the standard everywhere. */
const SHORTER = {
  version: 1,
  standard: 'IATG 02.20:2021',
  name: 'Landia',
  authority: 'Ministry of Landia',
  columns: { 'E.1/D13': { branches: [{ form: 'power', coefficient: 11, exponent: '1/3' }], minimum_m: 200 } },
  minima: { 'D.1/ibd': 200, 'D.1/vbd': 200 },
  mixing: 'us-dod',
};
const LONGER = { version: 1, standard: 'IATG 02.20:2021', name: 'Longland', minima: { 'D.1/ibd': 5_000 } };

const rulesUnder = (json: object): Rules => applyProfile(iatg2021, parseProfile(json, iatg2021).profile!);

const fileOf = (json: unknown, name = 'profile.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(json)) });

async function desk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('button', { name: 'Rule profiles …' }).click();
  await page.getByRole('dialog', { name: 'Rule profiles' }).waitFor();
}

async function take(page: Page, json: unknown): Promise<void> {
  await page.locator('input[type=file][aria-label="Open a file …"]').setInputFiles(fileOf(json));
}

async function apply(page: Page, json: { readonly name: string }): Promise<void> {
  await desk(page);
  await take(page, json);
  await page.getByRole('heading', { name: json.name }).waitFor();
  await page.getByRole('button', { name: 'Apply to the open plan' }).click();
  await page.getByText(`Judged by the rule profile “${json.name}”`).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What the browser downloads. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path(), 'utf8');
}

async function savedOfFile(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  return saved(page, () => page.getByRole('button', { name }).click());
}

it('makes a profile beside the values of the standard, keeps it, saves it, and tells where it is shorter', async () => {
  const page = await open();
  await desk(page);
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Made here');
  await page.getByLabel('Authority', { exact: true }).fill('A ministry');
  await page.getByText('No difference.').waitFor();
  await page.getByLabel('Change a column').selectOption('E.1/D13');
  await page.getByLabel('Own function').check();
  await page.getByLabel('Coefficient', { exact: true }).first().fill('1');
  // The column now begins below its own later branches: no fault, but shorter.
  await page.locator('.profiles-differences .is-shorter').first().waitFor();
  expect(await page.locator('.profiles-differences li').first().textContent()).toMatch(/^SHORTER Column E\.1\/D13/);
  await page.getByText('an explosion consequence analysis is needed').first().waitFor();
  await page.getByLabel('People on foot or at recreation: high density').fill('٥٠٠');
  await page.getByText('High density from 500 a day in place of 900').waitFor();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: 'D.1/ibd' }).fill('700');
  const json = JSON.parse(await saved(page, () => page.getByRole('button', { name: 'Save as file' }).click()));
  expect(json).toMatchObject({ version: 1, standard: 'IATG 02.20:2021', name: 'Made here', authority: 'A ministry', minima: { 'D.1/ibd': 700 }, trafficDensity: { people_per_day: { high: 500 } } });
  expect(json.columns['E.1/D13'].branches[0]).toMatchObject({ form: 'power', coefficient: 1 });

  await startAgain(page);
  await desk(page);
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Made here');
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('None yet').waitFor();
  await page.getByRole('button', { name: 'Bring back “Made here”' }).click();
  await page.getByRole('heading', { name: 'Made here' }).waitFor();
  await page.close();
});

it('refuses a file with faults, each with its place, and what is misspelt with what is meant', async () => {
  const page = await open();
  await desk(page);
  await take(page, { version: 1, standard: SHORTER.standard, name: 'Bad', minma: {}, columns: { 'E.1/D99': { minimum_m: -1 } } });
  const alert = page.getByRole('alert').filter({ hasText: 'profile.json was not taken' });
  await alert.waitFor();
  expect(await alert.locator('code').allTextContents()).toEqual(['/minma', '/columns/E.1~1D99']);
  expect(await alert.textContent()).toContain('"minima" is probably meant');
  await page.getByText('None yet').waitFor();
  await page.close();
});

it('a long name of a profile never hides that it is shorter, in any language and on a phone too', async () => {
  const page = await open();
  await apply(page, { ...SHORTER, name: 'Landia, Ministry of Defence, order 12/2025 on the storage of ammunition in peace' });
  const button = page.locator('.profile-button');
  await button.waitFor();
  type Box = NonNullable<Awaited<ReturnType<typeof button.boundingBox>>>;
  for (const size of [LAPTOP, PHONE]) {
    await page.setViewportSize(size);
    for (const code of LANGUAGE_CODES) {
      await page.locator('.language-switch').selectOption(code);
      await page.locator(`html[lang="${code}"]`).waitFor({ state: 'attached' });
      const [whole, told] = (await Promise.all([button.boundingBox(), button.locator('strong').boundingBox()])) as [Box, Box];
      expect(told.x, code).toBeGreaterThanOrEqual(whole.x);
      expect(told.x + told.width, code).toBeLessThanOrEqual(whole.x + whole.width);
      expect(whole.x + whole.width, code).toBeLessThanOrEqual(size.width);
    }
  }
});

it('an applied profile judges everything, is marked as shorter wherever results stand, and can be undone and taken away', async () => {
  const page = await open();
  const before = await findings(page).allTextContents();
  await apply(page, SHORTER);

  const button = page.locator('.app-header').getByRole('button', { name: /Rule profile: Landia – shorter than the standard/ });
  await button.waitFor();
  expect(await findings(page).allTextContents()).not.toEqual(before);
  const notice = 'shorter than the standard in places: an explosion consequence analysis is needed there (IATG 02.10)';
  for (const place of ['.side-panel', '.layers']) expect(await page.locator(`${place} .profile-notice`).first().textContent()).toContain(notice);
  expect(await page.locator('.leaflet-control-attribution').textContent()).toContain('Landia – shorter than the standard');

  await findings(page).first().click();
  expect(await page.locator('.explanation .profile-notice').textContent()).toContain(notice);

  const rings = JSON.parse(await savedOfFile(page, 'Export the rings shown (GeoJSON)'));
  expect(rings).toMatchObject({ profile: { name: 'Landia', shorterThanStandard: true } });
  expect(rings.features.some(({ properties }: { properties: { notes: string[] } }) => properties.notes.includes('shorter-than-standard'))).toBe(true);
  const csv = await savedOfFile(page, 'Export all pairs (CSV)');
  expect(csv.split('\r\n')[0]).toMatch(/,profile$/);
  expect(csv).toContain('shorter-than-standard');
  // Every pair that rests on it is marked, one that passes too.
  await goToTab(page, 'All pairs');
  await page.getByRole('button', { name: 'Show more rows' }).click();
  const marked = csv.split('\r\n').filter((line) => line.includes('shorter-than-standard')).length;
  await expect.poll(() => page.locator('.pairs tbody .shorter-pair').count()).toBe(marked);
  expect(await page.locator('.pairs tbody tr:has(.status-pass) .shorter-pair').count()).toBeGreaterThan(0);
  const plan = JSON.parse(await savedOfFile(page, 'Save to another file …'));
  expect(plan.sitePlan.profile).toEqual(SHORTER);

  // Kept with the plan, in this browser too.
  await startAgain(page);
  await button.waitFor();
  await desk(page);
  await page.getByRole('button', { name: 'Judge by the standard again' }).click();
  await page.getByText('Judged by IATG 02.20:2021.').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.profile-button, .profile-notice').count()).toBe(0);
  await expect.poll(() => findings(page).allTextContents()).toEqual(before);
  await page.getByRole('button', { name: /^Undo.*rule profile Landia/ }).click();
  await button.waitFor();
  await page.close();
});

it('a profile that the browser has damaged is told of, and hides none of the others', async () => {
  const page = await open();
  await desk(page);
  await take(page, LONGER);
  await page.getByRole('heading', { name: LONGER.name }).waitFor();
  await take(page, SHORTER);
  await page.getByRole('heading', { name: SHORTER.name }).waitFor();
  await page.evaluate(() => localStorage.setItem('iatg-rule-profile 0', '{"version": 1, "na'));
  await startAgain(page);
  await desk(page);
  await page.getByText('iatg-rule-profile 0 was not taken').waitFor();
  for (const { name } of [LONGER, SHORTER]) await page.getByRole('button', { name, exact: true }).waitFor();
  await page.context().close();
});

it('two windows with the same profile: what is typed in one stands in the other, and neither overwrites it', async () => {
  const first = await open();
  await desk(first);
  await first.getByRole('button', { name: 'New profile' }).click();
  await first.getByLabel('Name', { exact: true }).fill('Of both');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await findings(second).first().waitFor();
  await desk(second);
  await second.getByRole('button', { name: 'Of both' }).click();
  await first.getByLabel('Authority', { exact: true }).fill('Typed in the first');
  await expect.poll(() => second.getByLabel('Authority', { exact: true }).inputValue()).toBe('Typed in the first');
  await second.getByLabel('Where the values are laid down', { exact: true }).fill('Typed in the second');
  await expect.poll(() => first.getByLabel('Where the values are laid down', { exact: true }).inputValue()).toBe('Typed in the second');
  const kept = await first.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('iatg-rule-profile ')).map(([, text]) => JSON.parse(text as string) as object));
  expect(kept).toEqual([expect.objectContaining({ name: 'Of both', authority: 'Typed in the first', source: 'Typed in the second' })]);
  await first.context().close();
});

it('a longer profile is named, without the mark', async () => {
  const page = await open();
  await apply(page, LONGER);
  await page.locator('.app-header').getByRole('button', { name: 'Rule profile: Longland', exact: true }).waitFor();
  expect(await page.getByText('shorter than the standard').count()).toBe(0);
  expect(await page.locator('.finding').first().textContent()).toContain('5,000');
  await page.close();
});

it('a plan whose profile has faults is refused with their places, never judged by the standard', async () => {
  const page = await open();
  const plan = JSON.parse(await savedOfFile(page, 'Save to another file …'));
  plan.sitePlan.profile = { ...SHORTER, minima: { 'D.1/ibd': -1 } };
  await page.locator('input[type=file]').first().setInputFiles(fileOf(plan, 'plan.geojson'));
  await page.getByRole('dialog').getByText('/sitePlan/profile/minima/D.1~1ibd').waitFor();
  await page.close();
});


it('compares two profiles on the same map: lines of both, told apart by dashes and colour, and the pairs that change with both distances', async () => {
  const page = await open();
  await desk(page);
  await take(page, LONGER);
  await page.getByRole('heading', { name: LONGER.name }).waitFor();
  await take(page, SHORTER);
  await page.getByRole('heading', { name: SHORTER.name }).waitFor();
  await page.getByLabel('Compared with').selectOption({ label: LONGER.name });
  await page.locator('.profiles-differences .is-shorter').first().waitFor();
  await page.getByRole('button', { name: 'Apply, and compare both on the map' }).click();
  const panel = page.locator('.comparison');
  await panel.getByText('Line of Longland, where Landia is SHORTER').waitFor();
  await panel.getByText('Line of Longland, where Landia is longer').waitFor();
  await page.locator('path.ring-before-shorter').first().waitFor({ state: 'attached' });
  expect(await page.locator('path.ring-before-longer').count()).toBe(0);
  const dashes = await page.locator('path.ring-before-shorter').first().getAttribute('stroke-dasharray');
  expect(dashes).not.toBe(await page.locator('path.ring').first().getAttribute('stroke-dasharray'));
  await panel.getByText('Show them').click();
  expect(await panel.locator('.compared-gone').first().textContent()).toMatch(/5,000\sm before, 200\sm now/);
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});

it('is usable by keyboard readers, on a phone too', async () => {
  const page = await open({ viewport: PHONE });
  await desk(page);
  await take(page, SHORTER);
  await page.getByRole('heading', { name: 'Landia' }).waitFor();
  await page.locator('.profiles-differences li').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.locator('.profiles').evaluate((desk) => desk.scrollWidth <= desk.clientWidth)).toBe(true);
  await page.close();
});

it.each([SHORTER, LONGER])('the workers judge by the profile of the plan: permitted quantities under $name', async (profile) => {
  const page = await open();
  await apply(page, profile);
  await page.getByRole('button', { name: 'Decisions', exact: true }).click();
  const panel = page.locator('.decisions-panel');
  await page.getByRole('group', { name: 'What to decide' }).getByRole('button', { name: 'Permitted quantities', exact: true }).click();
  await panel.getByText(/^The whole site/).waitFor();
  const { plan } = parseSitePlan(demoPlan());
  const stores = plan!.sites.filter((site): site is PotentialExplosionSite => site.role === 'pes');
  const permitted = (rules: Rules): string[] =>
    stores.map((site) => {
      const answer = licenceFor(evaluateSite(plan!, rules), site, asStored(site));
      return answer.kind === 'permitted' ? `${answer.permitted.permitted_kg.toLocaleString('en')} kg` : answer.kind.replaceAll('-', ' ');
    });
  const shown = await panel.locator('.permitted-table tbody tr:not(.permitted-chosen) .figure').allTextContents();
  expect(shown.map(words)).toEqual(permitted(rulesUnder(profile)));
  expect(shown.map(words)).not.toEqual(permitted(compileRules(iatg2021)));
  await page.close();
});

it.each([SHORTER, LONGER])('a plan too large to be evaluated with each frame is judged by its profile too: $name', async (profile) => {
  const site = (id: string, place: readonly number[], properties: object) => ({ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: place } });
  const features = [
    ...Array.from({ length: 200 }, (_, i) => site(`s${i}`, [10 + i / 100, 50], { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 8000 }] })),
    ...Array.from({ length: 400 }, (_, i) => site(`h${i}`, [10 + i / 200, 50.0025 + i / 1e5], { role: 'exposed-site', exposure: { kind: 'inhabited-building' } })),
  ];
  const large = { type: 'FeatureCollection', sitePlan: { version: 1, name: 'Large', profile }, features };
  const { plan } = parseSitePlan(large);
  const failing = (rules: Rules): string => [...evaluateSite(plan!, rules).pairs()].filter(({ status }) => status === 'fail').length.toLocaleString('en');
  expect(failing(rulesUnder(profile))).not.toBe(failing(compileRules(iatg2021)));
  const page = await open();
  await page.locator('input[type=file]').first().setInputFiles(fileOf(large, 'large.geojson'));
  await page.locator('.plan-name', { hasText: 'Large' }).waitFor();
  await expect.poll(() => page.locator('.summary .tile-fail dd').textContent(), { timeout: 60_000 }).toBe(failing(rulesUnder(profile)));
  await page.close();
});

it('all depots: each is judged by the profile that it carries, which its row names', async () => {
  const plan = (name: string, profile?: object) => ({
    type: 'FeatureCollection',
    sitePlan: { version: 1, name, ...(profile && { profile }) },
    features: [
      { type: 'Feature', id: 's', properties: { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 8000 }] }, geometry: { type: 'Point', coordinates: [9, 40] } },
      // 333 m: 444 m by the standard, 220 m by the shorter profile, 5,000 m by the longer.
      { type: 'Feature', id: 'h', properties: { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }, geometry: { type: 'Point', coordinates: [9, 40.003] } },
    ],
  });
  const page = await open();
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('button', { name: 'All depots …' }).click();
  await page.locator('.depots-sources input[type=file]').last().setInputFiles([fileOf(plan('Plain'), 'a.geojson'), fileOf(plan('Near', SHORTER), 'b.geojson'), fileOf(plan('Far', LONGER), 'c.geojson')]);
  await page.getByText('3 of 3 depots').waitFor();
  const row = async (name: string): Promise<string> => words(await page.locator('.depots-table tbody tr', { hasText: name }).textContent());
  expect(await row('Plain')).toMatch(/^failsPlain110\.9/);
  expect(await row('Near')).toMatch(/^\D+Near.*Landia \(shorter/);
  expect(await row('Far')).toMatch(/^failsFarLongland4,666\.9/);
  await page.close();
});

it.each([
  ['a mixing rule set', { ...LONGER, mixing: 'us-dod' }, 'us-dod'],
  ['none', LONGER, 'strictest'],
] as const)('standing together is judged by the rule set of a profile that names %s', async (_what, profile, ruleSet) => {
  const page = await open();
  await apply(page, profile);
  await goToTab(page, 'Stores');
  await page.locator('.site-row', { hasText: 'ESH 13' }).first().click();
  const choice = page.locator('.mixing').getByRole('combobox', { name: 'Rule set' });
  await choice.waitFor();
  expect([await choice.inputValue(), await choice.isDisabled()]).toEqual([ruleSet, ruleSet === 'us-dod']);
  await page.close();
});
