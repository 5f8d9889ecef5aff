import { allKept, keep } from '../io/training-database.js';

/**
 * Values that outlive the page, by kind and name. A change is written after a moment's rest, at the latest after half a second, and at
 * once when the page is left.
 */
const REST_ms = 150;
const LATEST_ms = 500;

const waiting = new Map<string, unknown>();
let timer: ReturnType<typeof setTimeout> | undefined;
let since = 0;
let onAnswer: (isKept: boolean) => void = () => {};

/** Undefined: to be forgotten. */
export function keepLater(key: string, value: unknown): void {
  waiting.set(key, value);
  const now = performance.now();
  if (timer === undefined) since = now;
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), Math.max(0, Math.min(REST_ms, since + LATEST_ms - now)));
}

export async function keepNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (waiting.size === 0) return;
  const changes = new Map(waiting);
  waiting.clear();
  onAnswer(await keep(changes));
}

/**
 * Reads what was kept, once.
 * @param answered told after each writing whether the browser took it
 */
export async function startKeeping(answered: (isKept: boolean) => void): Promise<readonly (readonly [key: string, value: unknown])[] | null> {
  onAnswer = answered;
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && keepNow()));
  addEventListener('pagehide', () => void keepNow());
  return allKept();
}
