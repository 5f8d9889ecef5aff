import type { Problem } from 'iatg-core';
import { useText, type Language } from '../i18n/use-text.js';
import { dismissRefusal, type Refusal } from '../state/site-store.js';
import { useSite, useWorkspace } from '../state/use-store.js';
import { dismissRescue } from '../state/workspace.js';
import { Dialog } from './dialog.js';

/** Every fault of the last file that could not be opened. */
export function RefusalDialog() {
  const language = useText();
  const { text } = language;
  const refused = useSite((site) => site.refused);
  if (!refused) return null;
  return (
    <Dialog title={titleOf(refused, language)} onClose={dismissRefusal}>
      <p>{text('refused.unchanged')}</p>
      {refused.faults.length > 0 && <ProblemTable title={text('problems.faults')} problems={refused.faults} />}
    </Dialog>
  );
}

function titleOf({ why, fileName: name, faults }: Refusal, { text, count }: Language): string {
  switch (why) {
    case 'faults':
      return text('refused.faults', { name, count: count(faults.length) });
    case 'unreadable':
      return text('refused.unreadable', { name });
    case 'several-files':
      return text('refused.several-files');
  }
}

/** A plan of this browser that has faults: not opened, not lost. */
export function RescueDialog() {
  const { text } = useText();
  const { rescue } = useWorkspace();
  if (!rescue) return null;
  const save = async (): Promise<void> => {
    const [{ contentOf, GEOJSON, saveAs }, { planAsText }] = await Promise.all([import('../io/save-file.js'), import('../io/plan-text.js')]);
    await saveAs('site-plan', GEOJSON, () => contentOf([planAsText(rescue.document as object)], GEOJSON));
  };
  return (
    <Dialog title={text('rescue.title', { name: rescue.name })} onClose={dismissRescue}>
      <p>{text('rescue.explained')}</p>
      <p>
        <button type="button" className="button button-main" onClick={() => void save()}>
          {text('rescue.save')}
        </button>
      </p>
      <ProblemTable title={text('problems.faults')} problems={rescue.faults} />
    </Dialog>
  );
}

export function ProblemTable({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  const { text, messages } = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <section className="problems" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('problems.place')}</th>
            <th scope="col">{text('problems.what')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, i) => (
            // A place can have two faults; the list never changes its order.
            <tr key={i}>
              <td>{problem.pointer === '' ? text('problems.whole-file') : <code dir="ltr">{problem.pointer}</code>}</td>
              <td>{messages.problem(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
