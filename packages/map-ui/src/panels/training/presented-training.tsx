import { useEffect } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText } from '../../i18n/use-training-text.js';
import { viewStore } from '../../state/view-store.js';
import { NetworkState } from '../app-header.js';
import { TrainingPanel } from './training-panel.js';

/** For a class: the same, in large type beside the map. Model answers are shown when the trainer asks for them. */
export function PresentedTraining() {
  const { text: pageText } = useText();
  const text = useTrainingText();

  useEffect(function escapeEnds() {
    const end = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') viewStore.set({ presenting: false });
    };
    addEventListener('keydown', end);
    return () => removeEventListener('keydown', end);
  }, []);

  return (
    <section className="presented-training" aria-label={text('present.training')}>
      <h1 className="visually-hidden">{text('present.training')}</h1>
      <p className="presented-bar on-screen">
        <button type="button" className="button" onClick={() => viewStore.set({ presenting: false })}>
          {pageText('present.end')}
        </button>
        <NetworkState />
      </p>
      <TrainingPanel />
    </section>
  );
}
