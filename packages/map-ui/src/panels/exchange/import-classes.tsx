import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { KINDS, missingOf, type Answer, type Missing, type Proposal } from 'iatg-exchange';
import { useExchangeText } from '../../i18n/use-exchange-text.js';
import { useText } from '../../i18n/use-text.js';
import { answerFor, confirm, sayOfClass } from '../../state/import-file.js';
import { importStore } from '../../state/import-store.js';

const STRUCTURES = ['earth-covered-magazine', 'reinforced', 'semi-reinforced', 'medium', 'light', 'open-stack'] as const;
type Kind = 'inhabited-building' | 'vulnerable-building' | 'public-traffic-route' | 'office' | 'process-building' | 'power-line' | 'pol';

/** Proposals by class, most first: what they are, and whether they are confirmed. */
export function ImportClasses({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const text = useExchangeText();
  const classes = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const alike = classes.get(proposal.class);
    if (alike) alike.push(proposal);
    else classes.set(proposal.class, [proposal]);
  }
  return (
    <section aria-label={text('import.classes')}>
      <h3>{text('import.classes')}</h3>
      <p>{text('import.classes-help')}</p>
      <ul className="import-classes">
        {[...classes]
          .sort(([, a], [, b]) => b.length - a.length)
          .map(([name, alike]) => (
            <ClassOf key={name} name={name} alike={alike} />
          ))}
      </ul>
    </section>
  );
}

const MOST_LISTED = 300;

function ClassOf({ name, alike }: { readonly name: string; readonly alike: readonly Proposal[] }) {
  const text = useExchangeText();
  const { count } = useText();
  const { answers, confirmed } = useSyncExternalStore(importStore.subscribe, importStore.get);
  const [first] = alike as readonly [Proposal];
  const said: Answer | null = answers.get(name) ?? (first.exposure ? { role: 'exposed-site', exposure: first.exposure } : null);
  const missing = !said ? ['kind' as const] : said.role === 'exposed-site' ? missingOf(said.exposure) : [];
  const isReady = answerFor(first, answers) !== null;
  const chosen = alike.filter((proposal) => confirmed.has(proposal)).length;
  const box = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    box.current!.indeterminate = chosen > 0 && chosen < alike.length;
  }, [chosen, alike.length]);

  return (
    <li>
      <div className="import-class">
        <label className="import-check">
          <input ref={box} type="checkbox" disabled={!isReady} checked={chosen === alike.length} aria-describedby={id} aria-label={text('import.confirm-class', { name })} onChange={({ currentTarget }) => confirm(alike, currentTarget.checked)} />
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <span>{count(alike.length)}</span>
        </label>
        <Kinds name={name} said={said} onSay={(answer) => sayOfClass(name, answer, alike)} />
        {said?.role === 'exposed-site' && <MissingFacts name={name} exposure={said.exposure} onSay={(exposure) => sayOfClass(name, { role: 'exposed-site', exposure }, alike)} />}
      </div>
      <p id={id} className="beside">
        {missing.length > 0 ? text('import.asked', { what: missing.map((fact: Missing) => text(`exchange.missing.${fact}`)).join(', ') }) : answers.has(name) ? '' : text(`exchange.why.${first.why}`)}
      </p>
      <details>
        <summary>
          {text('import.one-by-one')} <span className="visually-hidden">{name}</span>
        </summary>
        <ul className="import-ones">
          {alike.slice(0, MOST_LISTED).map((proposal, i) => (
            <One key={i} proposal={proposal} isReady={isReady} isConfirmed={confirmed.has(proposal)} />
          ))}
        </ul>
        {alike.length > MOST_LISTED && <p>{text('import.more', { count: count(alike.length - MOST_LISTED) })}</p>}
      </details>
    </li>
  );
}

function One({ proposal, isReady, isConfirmed }: { readonly proposal: Proposal; readonly isReady: boolean; readonly isConfirmed: boolean }) {
  const text = useExchangeText();
  const { count } = useText();
  const { row, id, name, facts } = proposal;
  const called = name ?? id ?? text('import.unnamed');
  return (
    <li>
      <label className="import-check">
        <input type="checkbox" disabled={!isReady} checked={isConfirmed} onChange={({ currentTarget }) => confirm([proposal], currentTarget.checked)} />
        <bdi>{called}</bdi>
        {row !== null && <span className="beside">{text('exchange.place.row', { row: count(row) })}</span>}
      </label>
      <small>
        <bdi>
          {Object.entries(facts)
            .slice(0, 12)
            .map(([fact, value]) => `${fact}: ${String(value)}`)
            .join('; ')
            .slice(0, 400)}
        </bdi>
      </small>
    </li>
  );
}

/** Everything that something can be: an exposed site, a store, a note. */
function Kinds({ name, said, onSay }: { readonly name: string; readonly said: Answer | null; readonly onSay: (answer: Answer) => void }) {
  const text = useExchangeText();
  const { text: page } = useText();
  const value = !said ? '' : said.role === 'exposed-site' ? said.exposure.kind : said.role === 'pes' ? `pes ${said.structure.type}` : 'annotation';
  const choose = (chosen: string): void => {
    if (chosen === 'annotation') onSay({ role: 'annotation' });
    else if (chosen.startsWith('pes ')) onSay({ role: 'pes', structure: { type: chosen.slice(4) } });
    else onSay({ role: 'exposed-site', exposure: { kind: chosen } });
  };
  return (
    <select aria-label={`${text('import.is')}: ${name}`} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      <option value="" disabled>
        {text('import.ask-kind')}
      </option>
      <optgroup label={text('import.exposed-sites')}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {page(`add.kind.${kind as Kind}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={text('import.stores')}>
        {STRUCTURES.map((type) => (
          <option key={type} value={`pes ${type}`}>
            {page(`structure.${type}`)}
          </option>
        ))}
      </optgroup>
      <option value="annotation">{text('import.annotation')}</option>
    </select>
  );
}

const DENSITIES = ['high', 'medium', 'low', 'very-low'] as const;
const NETWORKS = ['super', 'normal', 'minor'] as const;
const INSTALLATIONS = ['protected', 'vital', 'minor', 'small'] as const;

type Exposure = Extract<Answer, { role: 'exposed-site' }>['exposure'];

/** The facts that a kind cannot do without, and that no file tells. */
function MissingFacts({ name, exposure, onSay }: { readonly name: string; readonly exposure: Exposure; readonly onSay: (exposure: Exposure) => void }) {
  const text = useExchangeText();
  const { text: page } = useText();
  const choice = <T extends string>(fact: 'density' | 'network' | 'installation', words: readonly T[], label: string, called: (word: T) => string) => (
    <select aria-label={`${label}: ${name}`} value={String(exposure[fact] ?? '')} onChange={({ currentTarget }) => onSay({ ...exposure, [fact]: currentTarget.value })}>
      <option value="" disabled>
        {label}
      </option>
      {words.map((word) => (
        <option key={word} value={word}>
          {called(word)}
        </option>
      ))}
    </select>
  );
  switch (exposure.kind) {
    case 'public-traffic-route':
      return choice('density', DENSITIES, text('exchange.missing.density'), (word) => page(`form.density.${word}`));
    case 'power-line':
      return choice('network', NETWORKS, text('exchange.missing.network'), (word) => page(`form.network.${word}`));
    case 'pol':
      return choice('installation', INSTALLATIONS, text('exchange.missing.installation'), (word) => page(`form.installation.${word}`));
    case 'office':
      return (
        <input
          type="number"
          min={0}
          step={1}
          aria-label={`${text('exchange.missing.occupants')}: ${name}`}
          placeholder={text('exchange.missing.occupants')}
          value={typeof exposure['occupants'] === 'number' ? exposure['occupants'] : ''}
          onChange={({ currentTarget: { value } }) => onSay(value !== '' && Number(value) >= 0 ? { ...exposure, occupants: Number(value) } : { kind: 'office' })}
        />
      );
    default:
      return null;
  }
}
