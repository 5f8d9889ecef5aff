import { answerTo, withAnswer, type Need } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { changeAssessment } from '../../state/assessment-store.js';
import { NumberField } from '../forms/number-field.js';

const NEW: Need = { what: '', quantity: '', unit: '', unitCost: '', currency: '' };
/** Beyond it a number of the page no longer holds every figure. */
const GREATEST = 1e12;

/** As text in figures alone, so that sums stay exact. */
function exactText(value: number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** What is needed to close a gap, how much of it, and what one costs where the author says so. */
export function Needs({ id, needs }: { readonly id: string; readonly needs: readonly Need[] }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const { count } = useText();
  const set = (change: (needs: readonly Need[]) => readonly Need[]): void => changeAssessment((now) => withAnswer(now, id, { needs: change(answerTo(now, id).needs) }));
  const edit = (at: number, part: Partial<Need>): void => set((all) => all.map((need, i) => (i === at ? { ...need, ...part } : need)));
  return (
    <div className="assess-needs">
      {needs.map((need, i) => (
        <fieldset key={i} className="assess-need">
          <legend className="visually-hidden">{text('assess.need', { number: count(i + 1) })}</legend>
          <label className="assess-need-what">
            {say('needed')}
            <input type="text" value={need.what} maxLength={500} autoComplete="off" onChange={({ currentTarget: { value } }) => edit(i, { what: value })} />
          </label>
          <NumberField label={say('quantity')} value={need.quantity === '' ? undefined : Number(need.quantity)} min={0} max={GREATEST} isOptional onChange={(value) => edit(i, { quantity: exactText(value) })} />
          <label>
            {say('unit')}
            <input type="text" value={need.unit} maxLength={40} autoComplete="off" onChange={({ currentTarget: { value } }) => edit(i, { unit: value })} />
          </label>
          <NumberField label={say('unit-cost')} value={need.unitCost === '' ? undefined : Number(need.unitCost)} min={0} max={GREATEST} isOptional onChange={(value) => edit(i, { unitCost: exactText(value) })} />
          <label>
            {say('currency')}
            <input type="text" value={need.currency} maxLength={20} autoComplete="off" onChange={({ currentTarget: { value } }) => edit(i, { currency: value })} />
          </label>
          <button type="button" className="button" onClick={() => set((all) => all.filter((_, at) => at !== i))}>
            {say('remove')}
          </button>
        </fieldset>
      ))}
      <button type="button" className="button" onClick={() => set((all) => [...all, { ...NEW, currency: all.at(-1)?.currency ?? '' }])}>
        {say('need-add')}
      </button>
    </div>
  );
}
