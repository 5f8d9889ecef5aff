import type { KeptDatabase } from '../io/kept-database.js';

/** A change is written after a moment's rest, at the latest after half a second, and at once when the page is left. */
const REST_ms = 150;
const LATEST_ms = 500;

/** Values that outlive the page, by kind and name. */
export interface Keeper {
  /** Undefined: to be forgotten. */
  readonly keepLater: (key: string, value: unknown) => void;
  /** Writes what waits; done when the browser has answered. */
  readonly keepNow: () => Promise<void>;
  /** Is something not written yet? */
  readonly isWaiting: () => boolean;
  /**
   * Reads what was kept, once.
   * @param answered told after each writing whether the browser took it
   */
  readonly startKeeping: (answered: (isKept: boolean) => void) => ReturnType<KeptDatabase['all']>;
}

export function keeper(database: KeptDatabase): Keeper {
  const waiting = new Map<string, unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let onAnswer: (isKept: boolean) => void = () => {};

  function keepLater(key: string, value: unknown): void {
    waiting.set(key, value);
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(() => void keepNow(), Math.max(0, Math.min(REST_ms, since + LATEST_ms - now)));
  }

  async function keepNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const changes = new Map(waiting);
    waiting.clear();
    onAnswer(await database.keep(changes));
  }

  return {
    keepLater,
    keepNow,
    isWaiting: () => waiting.size > 0,
    startKeeping(answered) {
      onAnswer = answered;
      document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && keepNow()));
      addEventListener('pagehide', () => void keepNow());
      return database.all();
    },
  };
}
