import { useTrainingText } from '../../i18n/use-training-text.js';

/** Exercises, accidents and lessons. */
export function TrainingPanel() {
  const text = useTrainingText();
  return <p className="nothing">{text('training.title')}</p>;
}
