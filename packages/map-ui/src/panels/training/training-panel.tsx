import { lazy, Suspense, useEffect } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText } from '../../i18n/use-training-text.js';
import { startTraining } from '../../state/training-store.js';
import { useTraining } from '../../state/use-training.js';
import '../../style/training.css';
import { AccidentPanel } from './accident-panel.js';
import { ExercisePanel } from './exercise-panel.js';
import { TrainingLists } from './training-lists.js';

const EditorPanel = lazy(async () => ({ default: (await import('./editor-panel.js')).EditorPanel }));

/** Exercises, accidents and lessons: the lists, or the one that is open. */
export function TrainingPanel() {
  const { text: pageText } = useText();
  const text = useTrainingText();
  const { running, replay, editing, isKept } = useTraining((state) => state);
  useEffect(() => void startTraining(), []);
  const open = running ? 'running' : replay ? (replay.movedTo ? 'moved' : 'replay') : editing ? 'editing' : 'lists';
  return (
    <div key={open} id="tab-panel" tabIndex={-1} className={`training-panel training-${open}`}>
      {isKept === false && <p className="training-not-kept">{text('training.not-kept')}</p>}
      {running && <ExercisePanel key={running.key} running={running} />}
      {replay && <AccidentPanel key={`${replay.id} ${replay.movedTo?.join() ?? ''}`} replay={replay} />}
      {editing !== null && (
        <Suspense fallback={<p className="nothing">{pageText('side.loading')}</p>}>
          <EditorPanel key={editing} id={editing} />
        </Suspense>
      )}
      {open === 'lists' && <TrainingLists />}
    </div>
  );
}
