import { readFileSync } from 'node:fs';
import { accidents, parseClassFile, writeClassFile, checkExercise } from 'iatg-training';
import { BUILT_IN_EXERCISES } from 'iatg-training/built-in';
import { distanceForPressure, HOUSE_CATEGORIES, houseDamageRadius, isValue } from 'iatg-core/consequence';
import type { Download, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPage, findings, startAgain, words } from './page.js';

const open = builtPage();
let page: Page;

beforeEach(async () => {
  page = await open();
  return () => page.context().close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const toTraining = async (): Promise<void> => {
  await button('Training').click();
  await page.locator('.training-panel').waitFor();
};
const openExercise = async (title: string | RegExp): Promise<void> => {
  await button('Exercises').click();
  await page.locator('.training-row', { hasText: title }).first().click();
  await page.locator('.exercise').waitFor();
};
const openAccident = async (name: string): Promise<void> => {
  await button('Accidents').click();
  await page.locator('.training-row', { hasText: name }).click();
  await page.locator('.accident').waitFor();
};
const feedback = async (): Promise<string> => words(await page.locator('.exercise-outcome').innerText());
const planName = async (): Promise<string> => words(await page.locator('.plan-name').innerText());
const pair = (store: string, site: string) => page.getByRole('group', { name: `From ${store} to` }).getByLabel(site);

/** Names of the plans kept in this browser, without the page's own lists. */
const keptNames = (): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((answer) => {
        const asked = indexedDB.open('iatg-workspace');
        asked.addEventListener('success', () => {
          const database = asked.result;
          if (!database.objectStoreNames.contains('plans')) return answer([]);
          const all = database.transaction('plans').objectStore('plans').getAll(IDBKeyRange.bound('entry ', 'entry \uffff'));
          all.addEventListener('success', () => {
            database.close();
            answer((all.result as { name: string }[]).map(({ name }) => name).sort());
          });
        });
      }),
  );
/** A plan of the user: the demonstration, renamed and kept. */
const makeOwnPlan = async (): Promise<void> => {
  await page.locator('.plan-name').click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('My depot');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(planName).toBe('My depot');
  await expect.poll(keptNames).toEqual(['My depot']);
};
const contentOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
const givesAway = (): Promise<number> => page.locator('path.site[stroke="#ff4b3e"], path.site[stroke="#ffb020"], path.ring, .findings, .summary').count();

describe('an exercise', () => {
  it('is done by mouse: a wrong answer is told why, the right one shows all', async () => {
    await toTraining();
    await openExercise('Find the violation');
    // Nothing on the screen gives the answer away.
    expect(await givesAway()).toBe(0);
    await pair('Stack 10', 'Depot office').check();
    await button('Check').click();
    expect(await feedback()).toContain('Not one of them: Stack 10 → Depot office: 270 m are required for HD 1.1, 5,000 kg');
    expect(await feedback()).toContain('2 pairs with the status "fail" not found yet');
    await page.locator('.feedback summary').first().click();
    expect(words(await page.locator('.feedback-why').first().innerText())).toContain('Stack 10 → Depot office');
    expect((await page.locator('.feedback-why').first().innerText()).length).toBeGreaterThan(80);
    expect(await page.locator('.exercise-solution').count()).toBe(0);
    await pair('Stack 10', 'Depot office').uncheck();
    expect(await feedback()).toContain('Changed since. Check again.');
    await pair('Stack 10', 'Storehouse 7').check();
    await pair('Storehouse 9', 'Packing shed').check();
    await button('Check').click();
    expect(await feedback()).toMatch(/^Right\. .*Solved\./);
    expect(await page.locator('.exercise-solution').innerText()).toContain('22.2 times the cube root');
    await page.locator('path.site[stroke="#ff4b3e"]').first().waitFor({ state: 'attached' });
    await page.locator('path.ring').first().waitFor({ state: 'attached' });
    await button('Back to the list').click();
    expect(words(await page.locator('.training-row.is-done').innerText())).toContain('Find the violation solved');
  });

  it('tells its answer in no menu, paper or file until it is solved', async () => {
    await toTraining();
    await openExercise('Find the violation');
    const telling = ['Export the rings shown (GeoJSON)', 'Export the rings shown (KML)', 'Export the findings (CSV)', 'Export all pairs (CSV)'];
    const inMenu = async (): Promise<string[]> => {
      await button('File').click();
      const labels = await page.locator('.menu-list button').allTextContents();
      await page.keyboard.press('Escape');
      return labels;
    };
    const hidden = await inMenu();
    expect(hidden).toContain('Papers …');
    expect(hidden.filter((label) => /rings|findings|pairs/i.test(label))).toEqual([]);
    await button('File').click();
    await button('Papers …').click();
    await page.getByRole('dialog').getByText(/\w/).first().waitFor();
    expect(await page.getByRole('dialog').locator('iframe').count()).toBe(0);
    await page.keyboard.press('Escape');
    await pair('Stack 10', 'Storehouse 7').check();
    await pair('Storehouse 9', 'Packing shed').check();
    await button('Check').click();
    await expect.poll(async () => (await inMenu()).filter((label) => telling.includes(label))).toEqual(telling);
  });

  it('takes pairs from the map', async () => {
    const stores = BUILT_IN_EXERCISES[0]!.plan as { features: { properties: { role: string; name: string } }[] };
    const names = stores.features.filter(({ properties }) => properties.role === 'pes').map(({ properties }) => properties.name);
    const [STACK, STOREHOUSE_7] = [names.indexOf('Stack 10'), names.indexOf('Storehouse 7')];
    await toTraining();
    await openExercise('Find the violation');
    await button('Choose on the map').click();
    const clickOn = async (place: number): Promise<void> => {
      const box = (await page.locator('path.site-pes').nth(place).boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
    await page.locator('path.site-pes').nth(2).waitFor();
    await page.waitForTimeout(400);
    await clickOn(STACK);
    expect(await page.locator('.pick [role=status]').innerText()).toContain('Stack 10: now click the other site');
    await clickOn(STOREHOUSE_7);
    await expect.poll(() => pair('Stack 10', 'Storehouse 7').isChecked()).toBe(true);
    await page.locator('path.chosen-pair').waitFor({ state: 'attached' });
    expect(await page.locator('.details').count()).toBe(0);
  });

  it('lets change what it allows and nothing else', async () => {
    await toTraining();
    await openExercise('One barricade');
    const site = (name: string) => page.getByRole('list', { name: 'Stores and sites' }).getByRole('button', { name }).click();
    await site('Stack 11');
    await page.locator('.site-form').waitFor();
    await page.getByLabel('Net explosive quantity').first().fill('10');
    await expect.poll(() => page.locator('.exercise-refused').innerText()).toBe('Not in this exercise: Stack 11, change its contents. The plan stays as it was.');
    await page.getByLabel('Barricaded', { exact: true }).setChecked(true);
    await expect.poll(() => page.locator('.exercise-refused').count()).toBe(0);
    await button('Check').click();
    expect(await feedback()).toMatch(/^Right\./);
    // Undone it is not met any more.
    await button(/^Undo/).click();
    await button('Check').click();
    expect(await feedback()).toMatch(/^Not yet\..*pairs still fail/);
  });

  it('survives a reload: plan, answers, hints, and what was solved', async () => {
    await toTraining();
    await openExercise('Up for metres');
    await page.getByLabel(/^Required distance/).fill('425');
    await button(/Show a hint/).click();
    await button('Back to the list').click();
    await openExercise('One barricade');
    await page.getByRole('list', { name: 'Stores and sites' }).getByRole('button', { name: 'Stack 11' }).click();
    await page.getByLabel('Barricaded', { exact: true }).setChecked(true);
    // Killed, not closed: within a second everything is kept.
    await page.waitForTimeout(900);
    await startAgain(page);
    expect(await planName()).toContain('Highfold');
    await toTraining();
    await openExercise('Up for metres');
    expect(await page.getByLabel(/^Required distance/).inputValue()).toBe('425');
    expect(await page.locator('.exercise-hints li').count()).toBe(1);
    await button('Back to the list').click();
    await openExercise('One barricade');
    await button('Check').click();
    expect(await feedback()).toMatch(/^Right\./);
    await button('Start again').click();
    await expect.poll(() => page.locator('.exercise-outcome .outcome').count()).toBe(0);
    await button('Check').click();
    expect(await feedback()).toMatch(/^Not yet\./);
  });

  it('leaves the plan of the user alone, however it is left', async () => {
    await makeOwnPlan();
    const before = await page.locator('.summary').innerText();
    const undo = await button(/^Undo/).getAttribute('aria-label');
    await toTraining();
    await openExercise('One barricade');
    expect(await planName()).toBe('Exercise: One barricade');
    await page.getByRole('list', { name: 'Stores and sites' }).getByRole('button', { name: 'Stack 11' }).click();
    await page.getByLabel('Barricaded', { exact: true }).setChecked(true);
    await page.waitForTimeout(900);
    expect(await keptNames()).toEqual(['My depot']);
    // By the button.
    await button('Back to the list').click();
    await expect.poll(planName).toBe('My depot');
    expect(await button(/^Undo/).getAttribute('aria-label')).toBe(undo);
    // By another way of looking.
    await openAccident('Mari');
    await button('Distances').click();
    await expect.poll(planName).toBe('My depot');
    expect(await page.locator('.summary').innerText()).toBe(before);
    // By another plan.
    await toTraining();
    await openExercise('Find the violation');
    await button('File').click();
    await button('New empty plan').click();
    await expect.poll(() => page.locator('.training-list').count()).toBe(1);
    expect(await planName()).not.toContain('Exercise');
    await expect.poll(keptNames).toHaveLength(2);
    expect(await keptNames()).toContain('My depot');
    expect((await keptNames()).join()).not.toMatch(/Exercise|EXERCISE|Mari/);
  });
});

describe('an accident', () => {
  const radii = (): Promise<(string | null)[]> => page.locator('.predicted tbody .figure').evaluateAll((cells) => cells.map((cell) => cell.textContent));
  const plain = (text: string | null): string => words(text).replaceAll(',', '');

  it('with rings: the lines of the core, from the least charge to the greatest; documented ones look otherwise', async () => {
    await toTraining();
    await openAccident('Beirut');
    const house = (tnt_t: number) =>
      HOUSE_CATEGORIES.map((category) => {
        const answer = houseDamageRadius({ tnt_kg: tnt_t * 1000, category, set: 'estc' });
        return Math.round(isValue(answer) ? answer.radius_m : NaN);
      });
    const [least, most] = [house(130), house(2_000)];
    expect((await radii()).map(plain)).toEqual(least.map((near_m, i) => `${near_m} to ${most[i]} m`));
    // Printed with the collection: 486 to 1,210 m for Cb.
    expect([least[2], most[2]]).toEqual([486, 1210]);
    expect(await page.locator('path.predicted-band').count()).toBe(5);
    expect(await page.locator('path.documented-line').count()).toBeGreaterThan(1);
    await page.getByLabel('Pressures').check();
    const outer = distanceForPressure({ neq_kg: 2_000_000, pressure_kPa: 2.07 });
    await expect.poll(async () => plain((await radii()).at(-1)!)).toContain(`to ${Math.round(isValue(outer) ? outer.distance_m : NaN)} m`);
    const panel = await page.locator('.accident').innerText();
    expect(panel).toContain('130 to 2,000 t of TNT');
    expect(panel).toContain('from memory, unverified');
    expect(panel).toContain('about 33.9°, 35.51°');
    expect(panel).toContain('43 m deep ?');
    expect(panel).not.toMatch(/predicted deaths|casualties/i);
  });

  it('Gërdec is an upper bound', async () => {
    await toTraining();
    await openAccident('Gërdec');
    expect(await page.locator('.predicted').innerText()).toContain('Upper bound 400 t.');
    expect(await page.locator('.accident-name').innerText()).toContain('Upper bound 400 t');
  });

  it('without rings: an account and a mark on the map', async () => {
    await toTraining();
    for (const { id, rings } of accidents.filter((one) => one.rings.kind === 'none').slice(0, 3)) {
      const name = { 'brazzaville-2012': 'Brazzaville', 'bata-2021': 'Bata', 'texas-city-1947': 'Texas City' }[id as string]!;
      await openAccident(name);
      expect(rings.kind).toBe('none');
      expect(await page.locator('path.predicted-line, path.documented-line').count()).toBe(0);
      expect(await page.locator('path.accident-mark').count()).toBe(1);
      expect(await page.locator('.accident-no-rings').count()).toBe(1);
      expect(await page.locator('.moved-form').count()).toBe(0);
      await button('Back to the list').click();
    }
    expect(await page.locator('.training-row').count()).toBe(13);
    expect(await page.locator('.training-panel').innerText()).not.toContain('Novobohdanivka');
  });

  it('moved to a town carries EXERCISE on the screen, on paper and in its file, and is in no plan', async () => {
    await makeOwnPlan();
    await toTraining();
    await openAccident('Mari');
    await page.getByLabel('Or its coordinates').fill('48.2083, 16.3731');
    expect(words(await page.locator('.place-form .field-help').innerText())).toContain('Understood as');
    await button('Put it there').click();
    await page.locator('.moved').waitFor();
    for (const place of ['.exercise-banner', '.moved-mark', '.plan-name']) expect(await page.locator(place).innerText()).toBe('EXERCISE');
    expect(Number.parseFloat(await page.locator('.exercise-banner').evaluate((banner) => getComputedStyle(banner).fontSize))).toBeGreaterThan(40);
    // No name of the real plan, of the real place, no dead.
    const screen = await page.locator('main').innerText();
    expect(screen).not.toMatch(/My depot|Igloo|Mari,|Cyprus|Injured|Dead/);
    expect(await page.locator('path.site').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    for (const place of ['.exercise-banner', '.moved-mark', '.plan-name']) expect(await page.locator(place).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    const [saved] = await Promise.all([page.waitForEvent('download'), button('Save as GeoJSON, marked EXERCISE').click()]);
    expect(saved.suggestedFilename()).toBe('EXERCISE.geojson');
    const event = JSON.parse(await contentOf(saved)) as { mark: string; features: { properties: Record<string, unknown> }[] };
    expect(event).toMatchObject({ exercise: true, mark: 'EXERCISE', features: [{ geometry: { coordinates: [16.3731, 48.2083] }, properties: { name: 'EXERCISE', role: 'annotation', charges_t: [481] } }] });
    expect(JSON.stringify(event)).not.toContain('My depot');
    // Saving the plan that is shown gives no more than that.
    await button('File').click();
    const [plan] = await Promise.all([page.waitForEvent('download'), button(/^Save to another file/).click()]);
    expect(await contentOf(plan)).toContain('EXERCISE');
    expect(await keptNames()).toEqual(['My depot']);
    // By a click on the map too.
    await button('Another place').click();
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.click(map.x + 250, map.y + 400);
    await page.locator('.moved').waitFor();
    await button('Distances').click();
    await expect.poll(planName).toBe('My depot');
    expect(await page.locator('.exercise-banner').count()).toBe(0);
    expect(await keptNames()).toEqual(['My depot']);
  });
});

describe('class files', () => {
  const built = BUILT_IN_EXERCISES.map((json) => checkExercise(json).exercise!);
  const give = (name: string, text: string) => page.locator('.training-file input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  it('with faults: every fault with its place, and what can be read is offered', async () => {
    const file = JSON.parse(writeClassFile({ title: 'Monday', exercises: built.slice(0, 3) })) as { exercises: Record<string, unknown>[] };
    file.exercises[1]!.title = '';
    file.exercises[2]!.answer = { kind: 'dance' };
    const { faults, readable } = parseClassFile(JSON.stringify(file));
    await toTraining();
    await button('Exercises').click();
    await give('monday.json', JSON.stringify(file));
    await page.locator('.training-faulty').waitFor();
    expect(await page.locator('.training-faulty code').allInnerTexts()).toEqual(faults.map(({ pointer }) => pointer));
    expect(readable).toHaveLength(1);
    await button('Open the 1 exercises without a fault').click();
    await page.locator('.training-class .training-row', { hasText: 'Find the violation' }).waitFor();
    // It is there after a reload.
    await page.waitForTimeout(900);
    await startAgain(page);
    await toTraining();
    await button('Exercises').click();
    await page.locator('.training-class .training-row', { hasText: 'Find the violation' }).waitFor();
  });

  it('bytes that are no file of exercises are told as such', async () => {
    await toTraining();
    await button('Exercises').click();
    await page.locator('.training-file input').setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from([0xff, 0xfe, 0x00]) });
    expect(await page.locator('.training-faulty').innerText()).toContain('photo.json');
    expect(await page.locator('.training-faulty').innerText()).toContain('Nothing in it can be read');
  });

  it('the editor makes an exercise; it survives a reload, is tried, saved, opened and solved', async () => {
    await makeOwnPlan();
    await toTraining();
    await button('For trainers').click();
    await button('Make an exercise from the open plan').click();
    await page.locator('.editor').waitFor();
    // What is missing is told, in one list and beside the fields.
    expect(await page.locator('.editor-faults code').allInnerTexts()).toEqual(['/title', '/task']);
    expect(await page.getByLabel('Title', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    expect(await button('Try it').isDisabled()).toBe(true);
    await page.getByLabel('Title', { exact: true }).fill('How far from the igloo');
    await page.getByLabel('Task', { exact: true }).fill('How far has the school to be?');
    await page.getByLabel('Name of the plan').fill('Invented');
    await page.getByLabel('Kind of question').selectOption('number');
    const ask = page.getByRole('group', { name: 'Question 1' });
    await ask.getByLabel('Store', { exact: true }).selectOption({ label: 'Igloo 1' });
    await ask.getByLabel('Site', { exact: true }).selectOption({ label: 'School' }).catch(async () => ask.getByLabel('Site', { exact: true }).selectOption({ index: 12 }));
    await page.getByLabel('In words').fill('By the matrix.');
    await page.waitForTimeout(900);
    await startAgain(page);
    expect(await planName()).toBe('My depot');
    await toTraining();
    await button('For trainers').click();
    await button('Edit').click();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('How far from the igloo');
    expect(await page.getByLabel('Name of the plan').inputValue()).toBe('Invented');
    expect(await page.locator('.editor-faults').innerText()).toContain('no model answer');

    // The engine says what is right: found by trying.
    await button('Try it').click();
    await page.locator('.exercise').waitFor();
    await page.getByRole('textbox').fill('1');
    await button('Check').click();
    expect(await feedback()).toContain('too short');
    await button('Back to the list').click();
    await page.locator('.editor').waitFor();
    await button('Back to the list').click();
    await expect.poll(planName).toBe('My depot');

    await button('For trainers').click();
    await page.getByLabel('Title of the file').fill('Tuesday');
    await page.getByRole('checkbox', { name: 'How far from the igloo' }).check();
    expect(await page.locator('.class-form').innerText()).toContain('whoever has the file can read them');
    const [saved] = await Promise.all([page.waitForEvent('download'), button('Save the class file').click()]);
    expect(saved.suggestedFilename()).toBe('class-file.json');
    const text = await contentOf(saved);
    expect(text).not.toContain('My depot');
    expect(text).not.toContain('By the matrix.');
    const { classFile } = parseClassFile(text);
    expect(classFile).toMatchObject({ title: 'Tuesday', exercises: [{ title: 'How far from the igloo', solution: { text: 'By the matrix.' }, solutionHidden: true }] });

    await button('Exercises').click();
    await give('Tuesday.json', text);
    await page.locator('.training-class .training-row').click();
    await page.locator('.exercise').waitFor();
    // The distance that the core asks for.
    const right = await requiredIn(text);
    await page.getByRole('textbox').fill(String(right));
    await button('Check').click();
    expect(await feedback()).toMatch(/^Right\./);
    expect(await page.locator('.exercise-solution').innerText()).toContain('By the matrix.');
    expect(await keptNames()).toEqual(['My depot']);
  });
});

/** What the core requires of the first question of a class file. */
async function requiredIn(text: string): Promise<number> {
  const { compileRules, evaluatePair, evaluateSite, iatg2021, parseSitePlan } = await import('iatg-core');
  const { plan, answer } = parseClassFile(text).classFile!.exercises[0]!;
  if (answer.kind !== 'number' || answer.asks[0]!.of !== 'required') throw new Error(answer.kind);
  const { store, site } = answer.asks[0]!;
  const evaluation = evaluateSite(parseSitePlan(plan).plan!, compileRules(iatg2021));
  return evaluatePair(evaluation, evaluation.stores.find((one) => one.site.id === store)!, evaluation.targets.find((one) => one.site.id === site)!).required_m!;
}

it('a whole lesson by keyboard alone, offline, at projector size', async () => {
  const projector = await open({ viewport: { width: 1920, height: 1080 } });
  const tabTo = async (role: 'button' | 'checkbox' | 'textbox', name: string | RegExp): Promise<void> => {
    const wanted = projector.getByRole(role, { name }).first();
    await wanted.waitFor();
    for (let i = 0; i < 150; i++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await projector.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${String(name)}`);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await tabTo('button', name);
    await projector.keyboard.press('Enter');
  };
  const focused = (): Promise<string> => projector.evaluate(() => document.activeElement!.textContent.trim());

  await press(/^Training$/);
  await press('Present');
  await projector.locator('.presented-training').waitFor();
  // Offline: `builtPage` fails the test for any request to another place than the page's own.
  await press(/Find the violation/);
  expect(await focused()).toBe('Find the violation');
  expect(Number.parseFloat(await projector.locator('.exercise-task p').evaluate((task) => getComputedStyle(task).fontSize))).toBeGreaterThanOrEqual(20);
  expect(await projector.locator('.exercise-solution p').count()).toBe(0);
  await press(/Show a hint/);
  await tabTo('checkbox', 'Storehouse 7');
  await projector.keyboard.press('Space');
  await press('Check');
  expect(await projector.locator('.exercise-outcome').innerText()).toContain('Not yet.');
  const shed = projector.getByRole('group', { name: 'From Storehouse 9 to' }).getByLabel('Packing shed');
  for (let i = 0; i < 150 && !(await shed.evaluate((element) => element === document.activeElement)); i++) await projector.keyboard.press('Tab');
  await projector.keyboard.press('Space');
  await press('Check');
  expect(await projector.locator('.outcome').innerText()).toBe('Right.');
  await press('Back to the list');
  await projector.locator('.training-list').waitFor();
  expect(await focused()).toContain('Find the violation');

  await press(/Who needs the most/);
  // Ascending: tank, lane, busy road, house, hospital.
  const order = () => projector.locator('.order bdi').allInnerTexts();
  const wanted = ['tank', 'lane', 'road', 'farmhouse', 'hospital'];
  for (let place = 0; place < wanted.length; place++) {
    for (let i = 0; i < 5; i++) {
      const at = (await order()).findIndex((name) => name.toLowerCase().includes(wanted[place]!));
      if (at <= place) break;
      await press(`Move up: ${(await order())[at]}`);
    }
  }
  await press('Check');
  expect(await projector.locator('.outcome').innerText()).toBe('Right.');
  await press('Back to the list');
  expect(words(await projector.locator('.lesson').first().innerText())).toContain('2 of 2 solved');
  await projector.keyboard.press('Escape');
  await projector.locator('.app-header').waitFor();
  await projector.context().close();
});

it('training loads nothing with the start of the page, and nothing from elsewhere', async () => {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)!));
  expect(loaded.filter((name) => /training|accident|exercise|built-in/.test(name))).toEqual([]);
  expect(await findings(page).count()).toBeGreaterThan(0);
});
