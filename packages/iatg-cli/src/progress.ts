/** Work that is done sooner needs no line. */
const SILENT_ms = 1000;
/** Looking at the clock costs more than a pair. */
const LOOK_EVERY = 256;
const AGAIN_ms = 100;

let shown = false;
let last_ms = 0;

/** A line on standard error that tells how far the work is; only on a terminal, and only when it takes more than a second. */
function show(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${text}`);
  shown = true;
}

/** Says what is done next, where it is known to take long. */
export const announce = (what: string): void => show(`${what} …`);

/** Counts things that come from elsewhere, and shows how many have come. */
export function counter(what: string, total: number): { readonly done: () => void; readonly end: () => void } {
  const begin_ms = performance.now();
  let count = 0;
  return {
    done: () => {
      count++;
      showShare(count, total, what, begin_ms);
    },
    end: endProgress,
  };
}

function showShare(done: number, total: number, what: string, begin_ms: number): void {
  const now_ms = performance.now();
  if (now_ms - begin_ms < SILENT_ms || now_ms - last_ms < AGAIN_ms) return;
  last_ms = now_ms;
  show(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what} (${Math.floor((100 * done) / total)} %)`);
}

/** Passes everything on, and shows how much of it has come. */
export function* watched<T>(things: Iterable<T>, what: string, total: number): Generator<T, void, undefined> {
  const begin_ms = performance.now();
  let done = 0;
  for (const thing of things) {
    yield thing;
    done++;
    // A few things may each take long, many are each quick.
    if (done % LOOK_EVERY !== 0 && total > 100 * LOOK_EVERY) continue;
    showShare(done, total, what, begin_ms);
  }
  endProgress();
}

/** The same list; going through it shows how far it has come. */
export function watchedList<T>(list: readonly T[], what: string): readonly T[] {
  const copy = [...list];
  copy[Symbol.iterator] = () => watched(list, what, list.length) as ArrayIterator<T>;
  return copy;
}

/** Takes the line away again. */
export function endProgress(): void {
  if (shown) process.stderr.write('\r\u001b[K');
  shown = false;
}
