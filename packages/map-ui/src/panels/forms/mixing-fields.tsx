import { useId, useMemo } from 'react';
import type { PotentialExplosionSite } from 'iatg-core';
import { aggregationElsewhere, MIXING_RULE_SETS, RULE_SET_CHOICES, type MixingPair, type PairByRuleSet, type RuleSetChoice, type StoredMixing } from 'iatg-core/classification';
import '../../style/stock.css';
import { useClassificationWords, useStockText } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';
import { featureOf } from '../../state/plan-document.js';
import { mixingOf, readStock } from '../../state/stock-of-stores.js';
import { useSite } from '../../state/use-store.js';
import { ProfileNotice } from '../profile-mark.js';
import { siteEdit } from './site-edit.js';

type Answer = 'yes' | 'no' | 'unknown';

/** May what stands in the store stand together? By which rule, and what has to be answered first. Answers are kept in the plan. */
export function MixingFields({ site }: { readonly site: PotentialExplosionSite }) {
  const text = useStockText();
  const words = useClassificationWords();
  const { count } = useText();
  const properties = useSite(({ open }) => featureOf(open.document, site.id)?.properties);
  const ofProfile = useSite(({ open }) => mixingOf(open.document));
  const read = useMemo(() => properties && readStock(properties, ofProfile), [properties, ofProfile]);
  if (!read || read.stock.faults.length > 0) return null;
  const { stock, verdict } = read;
  const { mixing } = stock;
  const change = siteEdit(site.id, site.name);
  const write = ({ ruleSet, answers }: StoredMixing): void => change.set({ mixing: ruleSet === 'strictest' && Object.keys(answers).length === 0 ? undefined : { ruleSet, answers } });
  const answer = (key: string, given: Answer): void => {
    const { [key]: _, ...others } = mixing.answers;
    write({ ...mixing, answers: given === 'unknown' ? others : { ...others, [key]: given } });
  };
  const told = verdict.pairs.filter(isTold);
  const others = verdict.pairs.filter((pair) => !isTold(pair));

  return (
    <fieldset className="mixing">
      <legend>{text('mixing.title')}</legend>
      {stock.items.length === 0 ? (
        <p className="field-help">{text('mixing.nothing')}</p>
      ) : (
        <output className={`mixing-verdict mixing-${verdict.result}`}>{words.results[verdict.result]}</output>
      )}
      {verdict.withoutGroup > 0 && <p className="inventory-question">{text('mixing.not-stated', { count: count(verdict.withoutGroup) })}</p>}
      <label>
        {text('mixing.rule-set')}
        <select value={ofProfile ?? mixing.ruleSet} disabled={ofProfile !== null} onChange={({ currentTarget: { value } }) => write({ ...mixing, ruleSet: value as RuleSetChoice })}>
          {RULE_SET_CHOICES.map((one) => (
            <option key={one} value={one}>
              {words.ruleSets[one]}
            </option>
          ))}
        </select>
      </label>
      {ofProfile !== null && <ProfileNotice />}
      {told.map((pair) => (
        <Pair key={pair.groups.join()} pair={pair} onAnswer={answer} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{text('mixing.others', { count: count(others.length) })}</summary>
          {others.map((pair) => (
            <Pair key={pair.groups.join()} pair={pair} onAnswer={answer} />
          ))}
        </details>
      )}
      {verdict.pairs.length > 0 && <Sources of={verdict.pairs[0]!.by} />}
      {site.contents.length > 1 && <Elsewhere site={site} />}
    </fieldset>
  );
}

/** What is not simply allowed, and what was answered. */
const isTold = ({ result, by }: MixingPair): boolean => result !== 'allowed' || by.some(({ conditions }) => conditions.length > 0);

function Pair({ pair: { groups, result, by }, onAnswer }: { readonly pair: MixingPair; readonly onAnswer: (key: string, answer: Answer) => void }) {
  const text = useStockText();
  const words = useClassificationWords();
  const asked = new Map(by.flatMap(({ conditions }) => conditions.map((one) => [one.key, one])));
  return (
    <div className={`mixing-pair mixing-${result}`}>
      <p className="mixing-pair-head">
        <bdi>{text('mixing.pair', { first: groups[0], second: groups[1] })}</bdi>: {words.results[result]}
      </p>
      <ul>
        {by.map((one) => (
          <li key={one.ruleSet}>
            {words.ruleSets[one.ruleSet]}: {words.results[one.result]} – {words.whys[one.why]} <Mark of={one} />
          </li>
        ))}
      </ul>
      {[...asked.values()].map(({ key, condition, answer }) => (
        <Question key={key} statement={words.conditions[condition]} value={answer} onChange={(given) => onAnswer(key, given)} />
      ))}
    </div>
  );
}

function Mark({ of: { verification, cell } }: { readonly of: PairByRuleSet }) {
  const words = useClassificationWords();
  return (
    <span className={`badge badge-${verification}`}>
      {words.verifications[verification]}
      {cell?.lowConfidence ? `; ${words.lowConfidence}` : ''}
    </span>
  );
}

function Question({ statement, value, onChange }: { readonly statement: string; readonly value: Answer; readonly onChange: (answer: Answer) => void }) {
  const text = useStockText();
  const name = useId();
  return (
    <fieldset className="mixing-question">
      <legend>{statement}</legend>
      <div className="choices">
        {(['yes', 'no', 'unknown'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
            <span>{text(`mixing.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Sources({ of }: { readonly of: readonly PairByRuleSet[] }) {
  const text = useStockText();
  const words = useClassificationWords();
  const used = MIXING_RULE_SETS.filter(({ id }) => of.some(({ ruleSet }) => ruleSet === id));
  return (
    <details>
      <summary>{text('mixing.sources')}</summary>
      <ul>
        {used.map(({ id, source, check, verification }) => (
          <li key={id}>
            <bdi dir="ltr">{source}</bdi>: {words.verifications[verification]}; <bdi dir="ltr">{check}</bdi>
          </li>
        ))}
      </ul>
      <p className="field-help">{text('mixing.not-iatg')}</p>
    </details>
  );
}

function Elsewhere({ site }: { readonly site: PotentialExplosionSite }) {
  const text = useStockText();
  const words = useClassificationWords();
  return (
    <details>
      <summary>{text('mixing.elsewhere')}</summary>
      <p className="field-help">{text('mixing.elsewhere-help')}</p>
      <ul>
        {aggregationElsewhere(site.contents).map(({ authority, cases, verification, source }) => (
          <li key={authority}>
            {words.authorities[authority]}:{' '}
            {cases.length === 0 ? text('mixing.elsewhere-none') : cases.map(({ hd, neq_kg }) => (neq_kg === null ? text('mixing.elsewhere-division', { hd }) : text('mixing.elsewhere-case', { hd, kg: neq_kg }))).join('; ')}{' '}
            <span className={`badge badge-${verification}`}>{words.verifications[verification]}</span> <bdi dir="ltr">{source}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
