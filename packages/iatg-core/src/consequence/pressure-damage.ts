import { negative, published, value, type Answer, type Basis } from './answer.js';

/** What a pressure does, by the list of Clancey: each word is told in `consequenceWords`. */
export interface PressureEffect {
  readonly effect:
    | 'annoying-noise'
    | 'large-strained-panes-break-now-and-then'
    | 'loud-noise-first-glass-failure'
    | 'small-strained-panes-break'
    | 'typical-glass-failure'
    | 'ten-percent-of-windows-broken'
    | 'limited-minor-structural-damage'
    | 'windows-usually-shattered'
    | 'minor-house-damage'
    | 'houses-partly-demolished'
    | 'steel-frame-slightly-distorted'
    | 'walls-and-roofs-partly-collapse'
    | 'serious-structural-damage-begins'
    | 'half-of-brickwork-destroyed'
    | 'frameless-steel-buildings-demolished'
    | 'houses-nearly-destroyed'
    | 'brick-panels-fail'
    | 'loaded-box-cars-demolished'
    | 'total-destruction-probable'
    | 'crater-lip';
  readonly from_kPa: number;
}

/** From the lightest to the heaviest; where a range is printed, its lower end. */
// prettier-ignore
export const PRESSURE_EFFECTS: readonly PressureEffect[] = [
  { effect: 'annoying-noise',                            from_kPa: 0.14 },
  { effect: 'large-strained-panes-break-now-and-then',   from_kPa: 0.21 },
  { effect: 'loud-noise-first-glass-failure',            from_kPa: 0.28 },
  { effect: 'small-strained-panes-break',                from_kPa: 0.69 },
  { effect: 'typical-glass-failure',                     from_kPa: 1.03 },
  { effect: 'ten-percent-of-windows-broken',             from_kPa: 2.07 },
  { effect: 'limited-minor-structural-damage',           from_kPa: 2.76 },
  { effect: 'windows-usually-shattered',                 from_kPa: 3.4 },
  { effect: 'minor-house-damage',                        from_kPa: 4.8 },
  { effect: 'houses-partly-demolished',                  from_kPa: 6.9 },
  { effect: 'steel-frame-slightly-distorted',            from_kPa: 9 },
  { effect: 'walls-and-roofs-partly-collapse',           from_kPa: 13.8 },
  { effect: 'serious-structural-damage-begins',          from_kPa: 15.8 },
  { effect: 'half-of-brickwork-destroyed',               from_kPa: 17.2 },
  { effect: 'frameless-steel-buildings-demolished',      from_kPa: 20.7 },
  { effect: 'houses-nearly-destroyed',                   from_kPa: 34.5 },
  { effect: 'brick-panels-fail',                         from_kPa: 48.2 },
  { effect: 'loaded-box-cars-demolished',                from_kPa: 62 },
  { effect: 'total-destruction-probable',                from_kPa: 68.9 },
  { effect: 'crater-lip',                                from_kPa: 2068 },
];

const CLANCEY: Basis = { source: published('Clancey', '1972', 'damage by side-on pressure, as printed by explosion-safety.jp'), verification: 'verified', validRange: null };

/** The heaviest entry of the list that an incident pressure reaches; null below them all. */
export const pressureDamage = ({ incident_kPa }: { readonly incident_kPa: number }): Answer<{ effect: PressureEffect | null }> =>
  negative({ incident_kPa }) ?? value(CLANCEY, { effect: PRESSURE_EFFECTS.findLast(({ from_kPa }) => incident_kPa >= from_kPa * (1 - 1e-9)) ?? null });
