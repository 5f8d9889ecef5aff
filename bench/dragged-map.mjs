/** Time from picture to picture while the map is dragged. @param {import('playwright-core').Page} page @param {string} selector */
export async function panned(page, selector) {
  await page.bringToFront();
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error('There is no map.');
  // Empty ground: no site under the pointer.
  const [x, y] = [box.x + 80, box.y + box.height - 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  /** @type {number[]} */
  const times = [];
  for (let i = 1; i <= 60; i++) {
    await page.mouse.move(x + 12 * (i % 20), y - 5 * (i % 20));
    times.push(
      await page.evaluate(
        () =>
          new Promise((done) => {
            requestAnimationFrame((from) => requestAnimationFrame((to) => done(to - from)));
          }),
      ),
    );
  }
  await page.mouse.up();
  return times;
}
