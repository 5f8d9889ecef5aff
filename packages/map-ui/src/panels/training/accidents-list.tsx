import { accidents } from 'iatg-training';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { AccidentRow } from './exercise-row.js';

export function AccidentsList() {
  const { accidentTexts } = useTrainingWords();
  const text = useTrainingText();
  return (
    <>
      <p className="training-intro">
        {text('accidents.intro')} {accidentTexts.words.rate}
      </p>
      <ul className="rows">
        {accidents.map(({ id }) => (
          <AccidentRow key={id} id={id} />
        ))}
      </ul>
    </>
  );
}
