import { lazy, Suspense } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText } from '../../i18n/use-training-text.js';
import { trainingStore, TRAINING_TABS } from '../../state/training-store.js';
import { useTraining } from '../../state/use-training.js';
import { AccidentsList } from './accidents-list.js';
import { ExercisesList } from './exercises-list.js';
import { LessonsList } from './lessons-list.js';

const OwnExercises = lazy(async () => ({ default: (await import('./own-exercises.js')).OwnExercises }));

/** What there is to open. */
export function TrainingLists() {
  const { text: pageText } = useText();
  const text = useTrainingText();
  const tab = useTraining((state) => state.tab);
  return (
    <>
      <h2 className="visually-hidden">{text('training.title')}</h2>
      <div className="training-tabs" role="group" aria-label={text('training.tabs')}>
        {TRAINING_TABS.map((one) => (
          <button key={one} type="button" aria-pressed={one === tab} onClick={() => trainingStore.set({ tab: one, last: null })}>
            {text(`training.tab.${one}`)}
          </button>
        ))}
      </div>
      <div className="training-list">
        {tab === 'lessons' && <LessonsList />}
        {tab === 'exercises' && <ExercisesList />}
        {tab === 'accidents' && <AccidentsList />}
        {tab === 'own' && (
          <Suspense fallback={<p className="nothing">{pageText('side.loading')}</p>}>
            <OwnExercises />
          </Suspense>
        )}
      </div>
    </>
  );
}
