import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import type { Properties } from '../../state/plan-document.js';
import { ChoiceField } from './choice-field.js';
import { DENSITIES } from './exposure-details.js';
import { NumberField } from './number-field.js';

const COUNTS = ['vehicles_per_day', 'railPassengers_per_day', 'waterwayUsers_per_day', 'people_per_day'] as const;

interface Props {
  /** As the plan has it: one of density and traffic, or neither yet. */
  readonly exposure: Properties;
  readonly onChange: (values: Properties) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** Either the class of density, or the counts from which it follows. No count is assumed: until one is given, the class stands. */
export function TrafficFields({ exposure, onChange, onStart, onEnd }: Props) {
  const { text } = useText();
  const [isAsking, setAsking] = useState(false);
  const traffic = exposure.traffic as Properties | null | undefined;
  const density = DENSITIES.find((one) => one === exposure.density);
  const isCounted = Boolean(traffic) || isAsking;
  const stated = COUNTS.filter((count) => typeof traffic?.[count] === 'number');
  return (
    <>
      <ChoiceField
        legend={text('form.density')}
        help={text('form.density-help')}
        value={isCounted ? 'counted' : density}
        choices={[...DENSITIES.map((value) => ({ value, label: text(`form.density.${value}`) })), { value: 'counted' as const, label: text('form.density.counted') }]}
        onChange={(value) => {
          setAsking(value === 'counted');
          if (value !== 'counted') onChange({ density: value, traffic: undefined });
        }}
      />
      {isCounted && !traffic && density && <p className="field-help">{text('form.density-stands', { density: text(`form.density.${density}`) })}</p>}
      {isCounted &&
        COUNTS.map((count) => (
          <NumberField
            key={count}
            label={text(`form.count.${count}`)}
            unit={text('form.per-day')}
            value={stated.includes(count) ? (traffic![count] as number) : undefined}
            min={0}
            // One count has to stay.
            isOptional={!(stated.length === 1 && stated[0] === count)}
            onChange={(value) => {
              const counts = Object.fromEntries(Object.entries({ ...traffic, [count]: value }).filter(([, number]) => number !== undefined));
              if (COUNTS.some((one) => typeof counts[one] === 'number')) onChange({ density: undefined, traffic: counts });
            }}
            onStart={onStart}
            onEnd={onEnd}
          />
        ))}
    </>
  );
}
