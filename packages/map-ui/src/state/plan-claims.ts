/**
 * Who works on which plan, among the windows of this browser. A claim lasts until it is released or the window is gone, however it goes.
 * That no window overwrites the work of another does not rest on claims (see `savePlan`): they tell it beforehand.
 */

/** A page that is loaded again asks while its own claim of a moment ago may still stand. */
export const HANDOVER_ms = 700;

/** Named by what made them: a lock of the browser, which nobody else can have, or a word among windows, which is only a hint. */
interface Claim {
  readonly isLock: boolean;
  readonly release: () => void;
}

const claims = new Map<string, Claim>();
/** Questions without an answer yet: asked again, the same question is waited for. */
const asked = new Map<string, Promise<boolean>>();

/** Is nobody else able to work on the plan? */
export const isLocked = (key: string): boolean => claims.get(key)?.isLock ?? false;

/**
 * Takes a plan for this window.
 * @param wait_ms how long another window may take to give it up
 * @returns false if another window has it
 */
export function claim(key: string, wait_ms: number): Promise<boolean> {
  if (claims.has(key)) return Promise.resolve(true);
  let answer = asked.get(key);
  if (!answer) asked.set(key, (answer = ask(key, wait_ms).finally(() => asked.delete(key))));
  return answer;
}

async function ask(key: string, wait_ms: number): Promise<boolean> {
  if ('locks' in navigator) {
    const answer = await lock(key, wait_ms);
    if (answer !== 'no-locks') return answer === 'locked';
  }
  return agree(key);
}

/** Takes a plan that this window has just made: nobody else can know of it yet, so nobody is asked. */
export function claimNew(key: string): void {
  if ('locks' in navigator) return void claim(key, HANDOVER_ms);
  channel ??= listen();
  claims.set(key, { isLock: false, release: () => {} });
}

export function release(key: string): void {
  claims.get(key)?.release();
  claims.delete(key);
}

const lock = (key: string, wait_ms: number): Promise<'locked' | 'taken' | 'no-locks'> =>
  new Promise((answer) => {
    navigator.locks
      .request(`iatg plan ${key}`, { signal: AbortSignal.timeout(wait_ms) }, () => {
        answer('locked');
        return new Promise<void>((release) => claims.set(key, { isLock: true, release }));
      })
      .catch((error: unknown) => answer(error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError') ? 'taken' : 'no-locks'));
  });

/** Without locks (a page that is not served securely) windows ask each other. */
type Word = { readonly kind: 'who-has' | 'i-have'; readonly key: string; readonly by: number };

/** Long enough for a window that is busy or in the background. */
const ANSWER_ms = 500;
const ownNumber = Math.random();
const asking = new Map<string, () => void>();
let channel: BroadcastChannel | null = null;

function agree(key: string): Promise<boolean> {
  const words = (channel ??= listen());
  return new Promise((answer) => {
    const timer = setTimeout(() => {
      asking.delete(key);
      claims.set(key, { isLock: false, release: () => {} });
      answer(true);
    }, ANSWER_ms);
    asking.set(key, () => {
      clearTimeout(timer);
      asking.delete(key);
      answer(false);
    });
    say(words, { kind: 'who-has', key, by: ownNumber });
  });
}

function listen(): BroadcastChannel {
  const opened = new BroadcastChannel('iatg-plans');
  opened.addEventListener('message', ({ data: { kind, key, by } }: MessageEvent<Word>) => {
    if (kind === 'i-have') asking.get(key)?.();
    // Of two that ask at once one gets it.
    else if (claims.has(key) || (asking.has(key) && ownNumber < by)) say(opened, { kind: 'i-have', key, by: ownNumber });
  });
  return opened;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
const say = (channel: BroadcastChannel, word: Word): void => channel.postMessage(word);
