import { useMemo, useState } from 'react';
import type { Problem } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { annotationsOf } from '../state/annotations.js';
import { idOf, type PlanDocument } from '../state/plan-document.js';
import type { OpenPlan } from '../state/site-store.js';
import { useSite } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { useLastAtRest } from './use-at-rest.js';

const STEP = 50;

/** What is suspicious in the open plan, or was in its file; each at its site. */
export function PlanWarnings({ none = null }: { /** Stands where there is nothing. */ readonly none?: React.ReactNode }) {
  const { text, count } = useText();
  const open = useLastAtRest(useSite((site) => site.open));
  const warnings = useMemo(() => warningsOf(open), [open]);
  const [limit, setLimit] = useState(STEP);
  if (warnings.length === 0) return none;
  return (
    <details className="concern">
      <summary>
        {text('warnings.title')} <span className="badge">{count(warnings.length)}</span>
      </summary>
      <p>{text('warnings.explained')}</p>
      <ul className="rows">
        {warnings.slice(0, limit).map((warning, i) => (
          // A place can have two of them; the list never changes its order.
          <Row key={i} {...warning} />
        ))}
      </ul>
      {limit < warnings.length && (
        <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
          {text('table.more')}
        </button>
      )}
    </details>
  );
}

interface Warning {
  readonly problem: Problem;
  /** Where it is; null: in no site, or in one that is gone. */
  readonly site: { readonly id: string; readonly name: string } | null;
}

function warningsOf({ plan, opened, document, ofFile, warnings }: OpenPlan): readonly Warning[] {
  const sites = new Map([...plan.sites, ...annotationsOf(document)].map((site) => [site.id, site]));
  const at = (problem: Problem, { features }: PlanDocument): Warning => {
    const feature = features[Number(/^\/features\/(\d+)/.exec(problem.pointer)?.[1])];
    return { problem, site: (feature && sites.get(idOf(feature))) ?? null };
  };
  return [...ofFile.map((problem) => at(problem, opened)), ...warnings().map((problem) => at(problem, document))];
}

function Row({ problem, site }: Warning) {
  const { messages } = useText();
  const told = <span className="concern-why">{messages.problem(problem)}</span>;
  if (!site) {
    return (
      <li className="site-row">
        {problem.pointer !== '' && (
          <code className="site-row-name" dir="ltr">
            {problem.pointer}
          </code>
        )}
        {told}
      </li>
    );
  }
  const show = (): void => {
    viewStore.set({ dialog: null });
    selectSite(site.id, true);
  };
  return (
    <li>
      <button type="button" className="site-row" onClick={show}>
        <span className="site-row-name">
          <bdi>{site.name}</bdi>
        </span>
        {told}
      </button>
    </li>
  );
}
