import { CLASSIFICATION_CODES, FIRE_DIVISION_OF, fireSymbolSvg, HAZARD_DIVISIONS, transportLabelSvg, type ClassificationCode } from 'iatg-core/classification';
import { useState } from 'react';
import { useClassificationWords, useStockText } from '../../i18n/use-stock-text.js';

/** Fire symbols and transport labels, drawn afresh. Sheets to print are among the papers. */
export function Signs() {
  const text = useStockText();
  const words = useClassificationWords();
  const [code, setCode] = useState<ClassificationCode>('1.1D');
  const label = CLASSIFICATION_CODES.find((one) => one.code === code)!;
  return (
    <>
      <p className="inventory-question">{text('signs.check')}</p>
      <h3>{text('signs.fire-title')}</h3>
      <ul className="desk-signs">
        {HAZARD_DIVISIONS.map((division) => {
          const { symbol, verification } = FIRE_DIVISION_OF[division];
          return (
            <li key={division}>
              <Drawing svg={fireSymbolSvg(symbol, { title: text('signs.fire', { symbol }) })} />
              <span>HD {division}</span>
              <span className={`badge badge-${verification}`}>{words.verifications[verification]}</span>
            </li>
          );
        })}
      </ul>
      <h3>{text('signs.label-title')}</h3>
      <label>
        {text('desk.code')}{' '}
        <select value={code} onChange={({ currentTarget: { value } }) => setCode(value as ClassificationCode)}>
          {CLASSIFICATION_CODES.map((one) => (
            <option key={one.code}>{one.code}</option>
          ))}
        </select>
      </label>
      <div className="desk-label">
        <Drawing svg={transportLabelSvg(label)} />
      </div>
      <p className="field-help">{text('signs.papers')}</p>
    </>
  );
}

/** Our own drawing, made of figures and known words alone. */
function Drawing({ svg }: { readonly svg: string }) {
  return <span className="desk-drawing" dangerouslySetInnerHTML={{ __html: svg }} />;
}
