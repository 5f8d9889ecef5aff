import { accidents } from 'iatg-training';
import { accidentTexts } from 'iatg-training/en';
import { useTrainingText } from '../../i18n/use-training-text.js';
import { AccidentRow } from './exercise-row.js';

export function AccidentsList() {
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
