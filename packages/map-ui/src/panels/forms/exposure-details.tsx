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
