import { useMemo } from 'react';
import type { Rules, Site } from 'iatg-core';
import { FACILITY_KINDS, otherStorageAnswers, type Facility, type FacilityLine, type RuleName } from 'iatg-core/other-storage';
import { useOtherStorageText, useOtherStorageWords } from '../../i18n/use-other-storage-text.js';
import { useText } from '../../i18n/use-text.js';
import { annotationsOf } from '../../state/annotations.js';
import { linesOfNote, shownRules, sitesInside } from '../../state/facilities.js';
import type { Properties } from '../../state/plan-document.js';
import { useEvaluation, useSite } from '../../state/use-store.js';
import { siteEdit } from '../forms/site-edit.js';
import { FacilityAnswers, FacilityFaults } from './facility-answers.js';
import { FacilityFields, kindOf, Select, withKind } from './facility-fields.js';
import '../../style/other-storage.css';

/** A note that is underground storage, a port or a transit area: its facts, its lines, and which sites of the plan lie inside. */
export function FacilityOfNote({ id }: { readonly id: string }) {
  const other = useOtherStorageText();
  const words = useOtherStorageWords();
  const { rules } = useEvaluation().evaluation;
  const note = useSite(({ open }) => annotationsOf(open.document).find((one) => one.id === id));
  const sites = useSite(({ open }) => open.plan.sites);
  const found = useMemo(() => note && linesOfNote(note, rules), [note, rules]);
  if (!note) return null;
  const change = siteEdit(id, note.name);
  const facility: Properties | null = typeof note.facility === 'object' && note.facility !== null ? (note.facility as Properties) : null;

  return (
    <div className="other-facts">
      <Select
        label={other('other.is-facility')}
        value={facility ? kindOf(facility) : undefined}
        none={other('other.none-of-these')}
        choices={FACILITY_KINDS.map((kind) => [kind, words.kind[kind]])}
        onChange={(chosen) => {
          const kind = FACILITY_KINDS.find((one) => one === chosen);
          change.set({ facility: kind && withKind(facility ?? {}, kind), facilityLines: undefined });
        }}
      />
      {facility && <FacilityFields key={kindOf(facility)} facility={facility} isOnMap onChange={(next) => change.set({ facility: next })} onStart={change.start} onEnd={change.end} />}
      {found?.kind === 'needs-point' && <p className="field-fault">{other('other.point-needed')}</p>}
      {found?.kind === 'lines' && <Lines facility={found.facility} lines={found.lines} sites={sites} rules={rules} stated={note.facilityLines} onChange={(facilityLines) => change.set({ facilityLines })} />}
      {found?.kind === 'faults' && <FacilityFaults faults={found.faults} />}
      {facility && found?.kind !== 'faults' && (
        <details>
          <summary>{other('other.answers')}</summary>
          <FacilityAnswers facility={facility} rules={rules} />
        </details>
      )}
    </div>
  );
}

const MOST_NAMED = 6;

interface LinesProps {
  readonly facility: Facility;
  readonly lines: readonly FacilityLine[];
  readonly sites: readonly Site[];
  readonly rules: Rules;
  readonly stated: unknown;
  readonly onChange: (shown: readonly RuleName[]) => void;
}

function Lines({ facility, lines, sites, rules, stated, onChange }: LinesProps) {
  const other = useOtherStorageText();
  const words = useOtherStorageWords();
  const { messages, count } = useText();
  const inside = useMemo(() => new Map(lines.map((line) => [line.answer.rule, sitesInside(line, sites)])), [lines, sites]);
  const all = otherStorageAnswers(facility.kind === 'tunnel-mouth' ? { ...facility, offAxis_deg: 0 } : facility, rules).flatMap((answer) => (answer.kind === 'distance' && answer.rule !== 'swinging-circle' ? [answer] : []));
  const shown = shownRules(facility, stated) ?? new Set(all.map(({ rule }) => rule));
  const namesOf = (rule: RuleName): string => {
    const found = inside.get(rule) ?? [];
    if (found.length === 0) return other('other.nothing-inside');
    const named = found.slice(0, MOST_NAMED).map(({ name }) => name);
    const rest = found.length - named.length;
    return other('other.inside', { sites: [...named, ...(rest > 0 ? [other('other.more', { count: count(rest) })] : [])].join(', ') });
  };
  return (
    <fieldset className="other-lines">
      <legend>{other('other.lines')}</legend>
      <p className="field-help">{words.ui.closing}</p>
      {all.map(({ rule, required_m }) => (
        <div key={rule}>
          <label className="check">
            <input
              type="checkbox"
              checked={shown.has(rule)}
              onChange={({ currentTarget: { checked } }) => onChange(all.map((one) => one.rule).filter((one) => (one === rule ? checked : shown.has(one))))}
            />{' '}
            {words.rule(rule)}: {messages.metres(required_m)}
          </label>
          {shown.has(rule) && <p className="field-help other-inside">{namesOf(rule)}</p>}
        </div>
      ))}
    </fieldset>
  );
}
