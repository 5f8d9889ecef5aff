import { useText } from '../../i18n/use-text.js';
import type { Properties } from '../../state/plan-document.js';
import { NumberField } from './number-field.js';
import { YesNoField } from './yes-no-field.js';

interface Props {
  readonly process: { readonly barricaded: boolean; readonly protectiveRoof: boolean; readonly occupants: number | null };
  readonly onChange: (values: Properties) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** An ammunition process building: which row it stands in, and whether few people work there. */
export function ProcessFields({ process, onChange, onStart, onEnd }: Props) {
  const { text } = useText();
  return (
    <>
      <YesNoField label={text('form.process-barricaded')} help={text('form.process-barricaded-help')} value={process.barricaded} onChange={(barricaded) => onChange({ barricaded: barricaded || undefined })} />
      {(process.barricaded || process.protectiveRoof) && (
        <YesNoField label={text('form.process-roof')} help={text('form.process-roof-help')} value={process.protectiveRoof} onChange={(roof) => onChange({ protectiveRoof: roof || undefined })} />
      )}
      <NumberField
        label={text('form.occupants')}
        help={text('form.process-occupants-help')}
        value={process.occupants ?? undefined}
        min={0}
        isWhole
        isOptional
        onChange={(occupants) => onChange({ occupants })}
        onStart={onStart}
        onEnd={onEnd}
      />
    </>
  );
}
