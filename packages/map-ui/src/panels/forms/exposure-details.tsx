import { useText } from '../../i18n/use-text.js';
import type { Properties } from '../../state/plan-document.js';
import { ChoiceField } from './choice-field.js';
import { NumberField } from './number-field.js';
import { ProcessFields } from './process-fields.js';

/** An exposure as the plan states it. */
export interface ExposureJson {
  readonly kind: string;
  readonly occupants?: number | null;
  readonly density?: (typeof DENSITIES)[number];
  readonly traffic?: Readonly<Record<string, number>>;
  readonly network?: (typeof NETWORKS)[number];
  readonly installation?: (typeof INSTALLATIONS)[number];
  readonly barricaded?: boolean;
  readonly protectiveRoof?: boolean;
}

export const DENSITIES = ['high', 'medium', 'low', 'very-low'] as const;
export const NETWORKS = ['super', 'normal', 'minor'] as const;
export const INSTALLATIONS = ['protected', 'vital', 'minor', 'small'] as const;
const COUNTS = ['vehicles_per_day', 'railPassengers_per_day', 'waterwayUsers_per_day', 'people_per_day'] as const;

interface Props {
  readonly exposure: ExposureJson;
  readonly onChange: (values: Properties) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** What has to be known of a site of its kind. */
export function ExposureDetails({ exposure, onChange, onStart, onEnd }: Props) {
  const { text } = useText();
  switch (exposure.kind) {
    case 'office':
      return <NumberField label={text('form.occupants')} help={text('form.office-help')} value={exposure.occupants ?? undefined} min={0} isWhole onChange={(occupants) => onChange({ occupants })} onStart={onStart} onEnd={onEnd} />;
    case 'public-traffic-route':
      return <TrafficFields exposure={exposure} onChange={onChange} onStart={onStart} onEnd={onEnd} />;
    case 'power-line':
      return (
        <ChoiceField
          legend={text('form.network')}
          value={exposure.network}
          choices={NETWORKS.map((value) => ({ value, label: text(`form.network.${value}`) }))}
          onChange={(network) => onChange({ network })}
        />
      );
    case 'pol':
      return (
        <ChoiceField
          legend={text('form.installation')}
          value={exposure.installation}
          choices={INSTALLATIONS.map((value) => ({ value, label: text(`form.installation.${value}`) }))}
          onChange={(installation) => onChange({ installation })}
        />
      );
    case 'process-building':
      return (
        <ProcessFields
          process={{ barricaded: exposure.barricaded ?? false, protectiveRoof: exposure.protectiveRoof ?? false, occupants: exposure.occupants ?? null }}
          onChange={onChange}
          onStart={onStart}
          onEnd={onEnd}
        />
      );
    default:
      return null;
  }
}

/** Either the class of density, or the counts from which it follows. */
function TrafficFields({ exposure, onChange, onStart, onEnd }: Props) {
  const { text } = useText();
  const { traffic = {} } = exposure;
  const isCounted = exposure.traffic !== undefined;
  return (
    <>
      <ChoiceField
        legend={text('form.density')}
        help={text('form.density-help')}
        value={isCounted ? ('counted' as const) : exposure.density}
        choices={[...DENSITIES.map((value) => ({ value, label: text(`form.density.${value}`) })), { value: 'counted' as const, label: text('form.density.counted') }]}
        onChange={(value) => onChange(value === 'counted' ? { density: undefined, traffic: { vehicles_per_day: MANY[exposure.density ?? 'high'] } } : { density: value, traffic: undefined })}
      />
      {isCounted &&
        COUNTS.map((count) => (
          <NumberField
            key={count}
            label={text(`form.count.${count}`)}
            unit={text('form.per-day')}
            value={traffic[count]}
            min={0}
            isOptional={Object.keys(traffic).length > 1 || traffic[count] === undefined}
            onChange={(value) => onChange({ traffic: Object.fromEntries(Object.entries({ ...traffic, [count]: value }).filter(([, number]) => number !== undefined)) })}
            onStart={onStart}
            onEnd={onEnd}
          />
        ))}
    </>
  );
}

/** Counts begin with one that gives the class stated so far, until the true one is typed. */
const MANY = { high: 5_000, medium: 1_000, low: 999, 'very-low': 999 } as const;
