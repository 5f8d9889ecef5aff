import { useEffect, useMemo } from 'react';
import { isValue, type SiteConsequences } from 'iatg-core/consequence';
import { useEffectsText } from '../../i18n/use-effects-text.js';
import { useText } from '../../i18n/use-text.js';
import { frontAt, sitesUnder, wayOfFront, type Explosion } from '../../state/effects.js';
import { shockFrontStore, SLOWNESSES, type Slowness } from '../../state/effects-store.js';
import { useStore } from '../../state/use-store.js';
import { FigureRow } from '../figure-row.js';

interface Props {
  readonly consequences: SiteConsequences;
  readonly explosion: Explosion;
}

/** Of the slider: the whole way. */
const LAST_STEP = 200;
/** Of the whole way, for whoever wants no motion. */
const LEAP = 1 / 20;

/** The shock front on its way, real or slowed, and which sites it has reached. */
export function ShockFrontControls({ consequences, explosion }: Props) {
  const text = useEffectsText();
  const { metres, count, messages } = useText();
  const seconds = (time_ms: number): string => text('effects.seconds', { seconds: messages.fixed(time_ms / 1000, 2) });
  const { time_ms, isRunning, slowness } = useStore(shockFrontStore, (front) => front);
  const { tnt_kg, donor } = explosion;
  const { to_ms } = useMemo(() => wayOfFront(tnt_kg), [tnt_kg]);
  /** Infinite where it is not known. */
  const arrivals_ms = useMemo(
    () => sitesUnder(consequences, donor).map(({ effects: { blast } }) => (blast.kind === 'blast' && isValue(blast.arrival) ? blast.arrival.time_ms : Infinity)),
    [consequences, donor],
  );
  const wantsNoMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;

  useEffect(
    function run() {
      if (!isRunning) return;
      let frame = 0;
      let last: number | null = null;
      const step = (now: number): void => {
        const front = shockFrontStore.get();
        const passed_ms = last === null ? 0 : (now - last) / front.slowness;
        last = now;
        const time_ms = Math.min(to_ms, (front.time_ms ?? 0) + passed_ms);
        shockFrontStore.set({ time_ms, isRunning: time_ms < to_ms });
        if (time_ms < to_ms) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
      return () => cancelAnimationFrame(frame);
    },
    [isRunning, to_ms],
  );
  // The view is left: the clock stands still.
  useEffect(() => () => shockFrontStore.set({ isRunning: false }), []);

  const start = (): void => {
    const from_ms = time_ms === null || time_ms >= to_ms ? 0 : time_ms;
    if (wantsNoMotion) shockFrontStore.set({ time_ms: Math.min(to_ms, from_ms + to_ms * LEAP) });
    else shockFrontStore.set({ time_ms: from_ms, isRunning: true });
  };
  const now_ms = Math.min(time_ms ?? 0, to_ms);
  const radius_m = time_ms === null ? null : frontAt(tnt_kg, now_ms);
  const reached = arrivals_ms.filter((arrival_ms) => arrival_ms <= now_ms).length;
  return (
    <section className="effects-section" aria-labelledby="effects-front">
      <h2 id="effects-front">{text('effects.front')}</h2>
      <div className="front-buttons">
        <button type="button" className="button button-main" onClick={() => (isRunning ? shockFrontStore.set({ isRunning: false }) : start())}>
          {text(isRunning ? 'effects.front-pause' : wantsNoMotion ? 'effects.front-step' : 'effects.front-run')}
        </button>
        <button type="button" className="button" disabled={time_ms === null} onClick={() => shockFrontStore.set({ time_ms: null, isRunning: false })}>
          {text('effects.front-clear')}
        </button>
        <label>
          <span className="visually-hidden">{text('effects.front-speed')}</span>
          <select value={slowness} onChange={({ currentTarget }) => shockFrontStore.set({ slowness: Number(currentTarget.value) as Slowness })}>
            {SLOWNESSES.map((one) => (
              <option key={one} value={one}>
                {one === 1 ? text('effects.front-real') : text('effects.front-slower', { times: count(one) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FigureRow label={text('effects.front-time')} figure={seconds(now_ms)}>
        {(id) => (<input
          id={id}
          type="range"
          min={0}
          max={LAST_STEP}
          value={Math.round((now_ms / to_ms) * LAST_STEP)}
          aria-valuetext={seconds(now_ms)}
          onChange={({ currentTarget }) => shockFrontStore.set({ time_ms: (to_ms * currentTarget.valueAsNumber) / LAST_STEP, isRunning: false })}
        />)}
      </FigureRow>
      <p className="front-words" role={isRunning ? undefined : 'status'}>
        {radius_m === null ? text('effects.front-not-yet') : text('effects.front-at', { distance: metres(Math.round(radius_m)), reached: count(reached), of: count(arrivals_ms.length) })}
        {now_ms >= to_ms * (1 - 1e-9) && ` ${text('effects.front-end')}`}
      </p>
    </section>
  );
}
