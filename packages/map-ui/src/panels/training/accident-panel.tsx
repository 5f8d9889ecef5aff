import { isUnverified, tntRange_t, type Accident, type DamagePlace, type DamageRow, type Figure, type Location, type Verification } from 'iatg-training';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { accidentOf, leaveAccident } from '../../state/training-replay.js';
import type { Replay } from '../../state/training-store.js';
import { atDay } from './exercise-row.js';
import { MovedEventForm, MovedEventPanel } from './moved-event.js';
import { PanelHeading } from './panel-heading.js';
import { PredictedTable } from './predicted-table.js';
import { damageWhere } from '../../i18n/damage-where.js';

/** An accident as documented, or the event that the class has put elsewhere. */
export function AccidentPanel({ replay }: { readonly replay: Replay }) {
  const { accidentTexts } = useTrainingWords();
  const text = useTrainingText();
  if (replay.movedTo) return <MovedEventPanel replay={replay} />;
  const accident = accidentOf(replay.id);
  const { name, account, lesson, doubts } = accidentTexts.accidents[replay.id];
  return (
    <article className="accident">
      <PanelHeading title={name} onBack={leaveAccident} />
      <p>{account}</p>
      <Facts accident={accident} material={accidentTexts.accidents[replay.id].material} />
      {accident.damage.length > 0 && <Damage rows={accident.damage} />}
      {accident.rings.kind === 'none' ? (
        <p className="accident-no-rings">{accidentTexts.rings[accident.rings.why]}</p>
      ) : (
        <>
          <section className="legend" aria-label={text('accident.legend')}>
            <h3>{text('accident.legend')}</h3>
            <ul>
              <li className="legend-computed">{text('accident.legend-computed')}</li>
              <li className="legend-documented">{text('accident.legend-documented')}</li>
            </ul>
          </section>
          <PredictedTable replay={replay} accident={accident} />
        </>
      )}
      <section className="accident-lesson" aria-label={text('accident.lesson')}>
        <h3>{text('accident.lesson')}</h3>
        <p>{lesson}</p>
      </section>
      {doubts !== '' && (
        <section aria-label={text('accident.doubts')}>
          <h3>{text('accident.doubts')}</h3>
          <p>{doubts}</p>
        </section>
      )}
      <section aria-label={text('accident.sources')}>
        <h3>{text('accident.sources')}</h3>
        <ul className="exercise-points">
          {accident.sources.map((source) => (
            <li key={source}>{accidentTexts.source[source]}</li>
          ))}
        </ul>
      </section>
      <p className="training-help">{text('accident.online')}</p>
      {accident.rings.kind !== 'none' && <MovedEventForm replay={replay} />}
      <p className="training-rests">{text('training.plan-rests')}</p>
    </article>
  );
}

/** Day, place, quantity, dead and hurt: each with what it rests on. */
function Facts({ accident, material }: { readonly accident: Accident; readonly material: string }) {
  const { accidentTexts } = useTrainingWords();
  const { count, day } = useText();
  const text = useTrainingText();
  const { place, date, mass_t, tnt, dead, hurt, crater } = accident;
  const { basis, mass, note, words } = accidentTexts;
  const range = tntRange_t(accident);
  const figure = (one: Figure, unit?: Unit): string => figureInWords(one, count, text, unit);
  const tonnes: Unit = (words) => text('accident.tonnes', { figure: words });
  return (
    <dl className="facts">
      <Fact name={text('accident.date')}>
        <p>{day(atDay(date.day))}</p>
        {date.times.map(({ clock, zone, about, verification }) => (
          <p key={clock.join()}>
            {text(about ? 'accident.time-about' : 'accident.time', { clock: clock.length === 2 ? text('accident.clock-range', { from: clock[0], to: clock[1] }) : clock[0], zone: text(`accident.zone.${zone}`) })}{' '}
            <Mark of={verification} />
          </p>
        ))}
      </Fact>
      <Fact name={text('accident.place')}>
        <p>
          <Place of={place} /> <Mark of={place.verification} />
        </p>
        {place.others.map((other) => (
          <p key={`${other.longitude} ${other.latitude}`}>
            {text('accident.place-other', { place: placeInWords(other, text) })} <Mark of={other.verification} />
          </p>
        ))}
      </Fact>
      <Fact name={text('accident.material')}>
        <p>{material}</p>
      </Fact>
      <Fact name={text('accident.mass')}>
        {mass_t ? (
          <>
            <p>
              {figure(mass_t, tonnes)} {mass[mass_t.of]} <Mark of={mass_t.verification} />
            </p>
            {mass_t.reacted && (
              <p>
                {figure(mass_t.reacted, tonnes)} {mass.reacted} <Mark of={mass_t.reacted.verification} />
              </p>
            )}
          </>
        ) : (
          <NotFound />
        )}
      </Fact>
      <Fact name={text('accident.tnt')}>
        {range ? (
          <>
            <p>
              <strong>{text('accident.tnt-range', { range: range.onlyOneFigure ? count(range.low_t) : text('accident.range', { low: count(range.low_t), high: count(range.high_t) }) })}</strong>
              {range.onlyOneFigure && ` (${words.onlyOneFigure})`}
            </p>
            {tnt.map((one) => (
              <p key={one.basis}>
                {figure(one, tonnes)}: {basis[one.basis]} <Mark of={one.verification} />
              </p>
            ))}
          </>
        ) : (
          <NotFound />
        )}
      </Fact>
      {(['dead', 'hurt'] as const).map((which) => (
        <Fact key={which} name={text(`accident.${which}`)}>
          {(which === 'dead' ? dead : hurt).map((one, i) => (
            // Figures stand side by side in a fixed order.
            <p key={i}>
              {figure(one)}
              {one.note && ` ${note[one.note]}`} <Mark of={one.verification} />
            </p>
          ))}
          {(which === 'dead' ? dead : hurt).length === 0 && <NotFound />}
        </Fact>
      ))}
      {crater && (
        <Fact name={text('accident.crater')}>
          {crater.across_m && (
            <p>
              {figure(crater.across_m, (words) => text('accident.across', { figure: words }))} <Mark of={crater.across_m.verification} />
            </p>
          )}
          {crater.deep_m && (
            <p>
              {figure(crater.deep_m, (words) => text('accident.deep', { figure: words }))} <Mark of={crater.deep_m.verification} />
            </p>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NotFound() {
  const { accidentTexts } = useTrainingWords();
  return <p className="not-found">{accidentTexts.words.notFound}</p>;
}

/** On what a figure rests. */
function Mark({ of }: { readonly of: Verification }) {
  const { accidentTexts } = useTrainingWords();
  return <small className={isUnverified(of) ? 'mark mark-unverified' : 'mark'}>{accidentTexts.verification[of]}</small>;
}

type Text = ReturnType<typeof useTrainingText>;

function Place({ of }: { readonly of: Location }) {
  const text = useTrainingText();
  return <bdi>{placeInWords(of, text)}</bdi>;
}

function placeInWords({ latitude, longitude, about }: Location, text: Text): string {
  const place = `${latitude}°, ${longitude}°`.replaceAll('-', '−');
  return about ? text('accident.place-about', { place }) : place;
}

type Unit = (words: string) => string;

/** A documented figure, never more exact than its sources. */
function figureInWords({ low, high, about, doubtful, orMore }: Figure, count: (value: number) => string, text: Text, unit: Unit = (words) => words): string {
  const range = high === null || high === low ? count(low) : text('accident.range', { low: count(low), high: count(high) });
  const near = unit(about ? text('accident.about', { figure: range }) : range);
  const open = high === null ? text('accident.at-least', { figure: near }) : orMore ? text('accident.or-more', { figure: near }) : near;
  return doubtful ? text('accident.doubtful', { figure: open }) : open;
}

/** What was seen where, by whom. */
function Damage({ rows }: { readonly rows: readonly DamageRow[] }) {
  const { accidentTexts } = useTrainingWords();
  const { count } = useText();
  const text = useTrainingText();
  const wordsOf = ({ id }: DamageRow): string => accidentTexts.damage[id as keyof typeof accidentTexts.damage];
  const markOf = ({ where, verification }: DamageRow): Verification => (where.kind === 'distance' && where.verification ? where.verification : verification);
  return (
    <table className="damage">
      <caption>{text('accident.damage')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('accident.damage-where')}</th>
          <th scope="col">{text('accident.damage-what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{damageWhere(row.where as DamagePlace, count, text)}</th>
            <td>
              {wordsOf(row)}
              {row.doubtful && !wordsOf(row).endsWith('?') && <span title={accidentTexts.words.doubtful}> ?</span>}{' '}
              <small className="mark">
                {text('accident.damage-source')}: {accidentTexts.source[row.source]};
              </small>{' '}
              <Mark of={markOf(row)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
