import { useText } from '../i18n/use-text.js';
import { readPlanFile } from '../io/read-plan-file.js';
import { offerFile, showDemo } from '../state/site-store.js';
import { useEvaluation } from '../state/use-evaluation.js';
import { useSite } from '../state/use-store.js';

/** Which plan is open, how it was judged, and the way to another one. */
export function PlanHead() {
  const { text, count } = useText();
  const { summary } = useEvaluation();
  const { fileName, plan } = useSite(({ open }) => open);
  const { method, protection, lowDensityRoute } = plan.options;
  const name = plan.name || text('plan.unnamed');

  return (
    <section className="plan-head">
      <div className="plan-name">
        <p className="plan-source">
          <bdi>{fileName ?? text('plan.demo')}</bdi>
        </p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <output className="visually-hidden">{fileName === null ? '' : text('plan.opened', { name })}</output>
      </div>
      <div className="plan-actions on-screen">
        <label className="button button-main">
          <input type="file" accept=".geojson,.json,application/geo+json,application/json" onChange={openChosen} aria-describedby="open-hint" />
          {text('plan.open')}
        </label>
        {fileName !== null && (
          <button type="button" className="button" onClick={showDemo}>
            {text('plan.to-demo')}
          </button>
        )}
        <p id="open-hint">{text('plan.open-hint')}</p>
      </div>
      <dl className="plan-options">
        <div>
          <dt>{text('plan.stores')}</dt>
          <dd>{count(summary.pes)}</dd>
        </div>
        <div>
          <dt>{text('plan.exposed-sites')}</dt>
          <dd>{count(summary.exposedSites)}</dd>
        </div>
        <div>
          <dt>{text('options.method')}</dt>
          <dd>{text(`options.method.${method}`)}</dd>
        </div>
        <div>
          <dt>{text('options.protection')}</dt>
          <dd>{text(`options.protection.${protection}`)}</dd>
        </div>
        <div>
          <dt>{text('options.low-density')}</dt>
          <dd>{text(`options.low-density.${lowDensityRoute}`)}</dd>
        </div>
      </dl>
    </section>
  );
}

async function openChosen({ currentTarget }: React.ChangeEvent<HTMLInputElement>): Promise<void> {
  const [file] = currentTarget.files ?? [];
  if (!file) return;
  offerFile(file.name, await readPlanFile(file));
  // So that the same file, mended, can be chosen again.
  currentTarget.value = '';
}
