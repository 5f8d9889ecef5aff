import { useMemo } from 'react';
import type { Problem } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { idOf, type PlanDocument } from '../state/plan-document.js';
import { useSite } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { useLastAtRest } from './use-at-rest.js';

/** What is suspicious in the open plan, or was in its file; each at its site. */
export function PlanWarnings({ none = null }: { /** Stands where there is nothing. */ readonly none?: React.ReactNode }) {
  const { text, count } = useText();
  const open = useLastAtRest(useSite((site) => site.open));
  const [ofFile, ofPlan] = useMemo(() => [open.ofFile, open.warnings()], [open]);
  if (ofFile.length + ofPlan.length === 0) return none;
  return (
    <details className="concern">
      <summary>
        {text('warnings.title')} <span className="badge">{count(ofFile.length + ofPlan.length)}</span>
      </summary>
      <p>{text('warnings.explained')}</p>
      <ul className="rows">
        {/* A place can have two of them; the list never changes its order. */}
        {ofFile.map((problem, i) => (
          <Row key={`file ${i}`} problem={problem} of={open.opened} />
        ))}
        {ofPlan.map((problem, i) => (
          <Row key={i} problem={problem} of={open.document} />
        ))}
      </ul>
    </details>
  );
}

function Row({ problem, of }: { readonly problem: Problem; readonly of: PlanDocument }) {
  const { messages } = useText();
  const id = siteAt(of, problem.pointer);
  const name = useSite(({ open }) => (id === undefined ? undefined : open.plan.sites.find((site) => site.id === id)?.name));
  const told = <span className="concern-why">{messages.problem(problem)}</span>;
  if (id === undefined || name === undefined) {
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
    selectSite(id, true);
  };
  return (
    <li>
      <button type="button" className="site-row" onClick={show}>
        <span className="site-row-name">
          <bdi>{name}</bdi>
        </span>
        {told}
      </button>
    </li>
  );
}

function siteAt({ features }: PlanDocument, pointer: string): string | undefined {
  const feature = features[Number(/^\/features\/(\d+)/.exec(pointer)?.[1])];
  return feature && idOf(feature);
}
