import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useHandOverText } from '../i18n/use-hand-over-text.js';
import { useText } from '../i18n/use-text.js';
import { ENTRY_KINDS, type HandOverEntry } from '../io/hand-over-file.js';
import { assessmentToHandOver, handOverEntries, handOverFile, handOverStore, imageryToHandOver, MOST_IMAGERY_bytes, type Choices, type Refused } from '../state/hand-over.js';
import { papersStore } from '../state/site-papers.js';
import { siteStore } from '../state/site-store.js';
import { viewStore } from '../state/view-store.js';
import { noteSavedToFile } from '../state/workspace.js';
import { Dialog } from './dialog.js';
import { ProblemTable } from './problems-panel.js';
import { told } from './save-plan.js';
import '../style/hand-over.css';

const CHOICES = ['history', 'photos', 'notes', 'consequences', 'assessment'] as const;

function close(): void {
  handOverStore.set({ refused: null });
  viewStore.set({ dialog: null });
}

/** What a file to hand over will hold, said before it is made; and why one was not opened. */
export function HandOverDialog() {
  const refused = useSyncExternalStore(handOverStore.subscribe, () => handOverStore.get().refused);
  return refused ? <RefusedFile refused={refused} /> : <NewFile />;
}

function NewFile() {
  const text = useHandOverText();
  const language = useText();
  const { count, megabytes } = language;
  const [choices, setChoices] = useState<Choices>({ history: true, photos: true, notes: true, consequences: false, assessment: false, imagery: false });
  const [imagery, setImagery] = useState<Awaited<ReturnType<typeof imageryToHandOver>> | null>(null);
  const [entries, setEntries] = useState<readonly HandOverEntry[] | null>(null);
  const photos = useSyncExternalStore(papersStore.subscribe, () => papersStore.get().photos);

  useEffect(function weigh() {
    void imageryToHandOver().then(setImagery);
  }, []);

  useEffect(
    function collect() {
      let isWanted = true;
      void handOverEntries(choices).then((found) => isWanted && setEntries(found));
      return function forget() {
        isWanted = false;
      };
    },
    [choices],
  );

  const groups = useMemo(() => ENTRY_KINDS.flatMap((kind) => groupOf(kind, entries ?? [])), [entries]);
  const telling = choices.photos ? photos.filter(({ tellsPlace }) => tellsPlace).length : 0;
  const make = async (): Promise<void> => {
    const made = await told(language.text, async () => {
      const { saveAs, ZIP } = await import('../io/save-file.js');
      const now = new Date();
      const saved = await saveAs('hand-over', ZIP, async () => handOverFile(entries!, now));
      if (saved) noteSavedToFile(siteStore.get().open.document);
      return saved?.name ?? null;
    });
    if (made !== null) close();
  };
  return (
    <Dialog title={text('hand.title')} onClose={close}>
      <p>{text('hand.explained')}</p>
      <fieldset className="hand-over-choices">
        <legend>{text('hand.choose')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input type="checkbox" checked={choices[choice]} onChange={({ currentTarget: { checked } }) => setChoices((before) => ({ ...before, [choice]: checked }))} />
            {text(`hand.${choice}`)}
          </label>
        ))}
        {(choices.consequences || choices.assessment) && <p className="field-help">{text('hand.consequences-explained')}</p>}
        {choices.assessment && <WhichAssessment />}
        {imagery && imagery.taken.length > 0 && (
          <label>
            <input type="checkbox" checked={choices.imagery} onChange={({ currentTarget: { checked } }) => setChoices((before) => ({ ...before, imagery: checked }))} />
            {text('hand.imagery', { count: count(imagery.taken.length), size: megabytes(imagery.size_bytes) })}
          </label>
        )}
        {choices.imagery && <p className="field-help">{text('hand.imagery-explained', { most: megabytes(MOST_IMAGERY_bytes) })}</p>}
        {choices.imagery && imagery && imagery.left.length > 0 && <p className="field-fault">{text('hand.imagery-left', { names: imagery.left.map(({ name }) => name).join(', ') })}</p>}
      </fieldset>
      <table className="hand-over-preview">
        <caption>{text('hand.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('hand.what')}</th>
            <th scope="col">{text('hand.number')}</th>
            <th scope="col">{text('hand.size')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ kind, number, size_bytes }) => (
            <tr key={kind}>
              <th scope="row">{text(`hand.kind.${kind}`)}</th>
              <td>{count(number)}</td>
              <td>{megabytes(size_bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {telling > 0 && <p className="field-fault">{text('hand.tells-place', { count: count(telling) })}</p>}
      {!choices.imagery && <p className="field-help">{text('hand.no-imagery')}</p>}
      <p>{text('hand.total', { size: megabytes(groups.reduce((sum, { size_bytes }) => sum + size_bytes, 0)) })}</p>
      <button type="button" className="button button-main" disabled={!entries} onClick={() => void make()}>
        {text('hand.make')}
      </button>
    </Dialog>
  );
}

/** The assessment that goes along, by its name: of several it is the one that is open. */
function WhichAssessment() {
  const text = useHandOverText();
  const [name, setName] = useState<string | null>(null);
  useEffect(function ask() {
    let isWanted = true;
    void assessmentToHandOver().then((found) => isWanted && setName(found ? [found.name, found.site, found.on].filter(Boolean).join(', ') : ''));
    return function forget() {
      isWanted = false;
    };
  }, []);
  if (name === null) return null;
  return <p className={name === '' ? 'field-fault' : 'field-help'}>{name === '' ? text('hand.no-assessment') : <bdi>{name}</bdi>}</p>;
}

function groupOf(kind: HandOverEntry['kind'], entries: readonly HandOverEntry[]) {
  const found = entries.filter((entry) => entry.kind === kind);
  return found.length === 0 ? [] : [{ kind, number: found.length, size_bytes: found.reduce((sum, { bytes }) => sum + bytes.length, 0) }];
}

function RefusedFile({ refused: { fileName, fault, name, problems, hindrance } }: { readonly refused: Refused }) {
  const text = useHandOverText();
  const { text: pageText } = useText();
  const entry = hindrance ? pageText(`storage.${hindrance}`) : name;
  return (
    <Dialog title={text('hand.refused', { name: fileName })} onClose={close}>
      <p>{text(`hand.fault.${fault}`, { entry })}</p>
      {problems.length > 0 && <ProblemTable title={pageText('problems.faults')} problems={problems} />}
      <p>{text('hand.nothing-taken')}</p>
    </Dialog>
  );
}
