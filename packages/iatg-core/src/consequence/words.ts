import { numberFormats } from '../number-formats.js';
import { GREATEST_kg, type Refusal, type Verification, type Warning } from './answer.js';
import type { Tier, TierCoefficient } from './effects-by-tier.js';
import type { GlassBand } from './glass.js';
import type { HouseCategory, HouseSet } from './house-damage.js';
import type { InjuryBand, Stance } from './injury.js';
import type { BlastQuantity } from './kingery-bulmash.js';
import type { PressureEffect } from './pressure-damage.js';

/** Everything that consequences say, in one language. */
export interface ConsequenceWords {
  readonly quantity: Readonly<Record<BlastQuantity, string>>;
  readonly verification: Readonly<Record<Verification, string>>;
  readonly warning: Readonly<Record<Warning, string>>;
  readonly refusal: (refusal: Refusal) => string;
  /** What is expected at a line of Table 8. */
  readonly tier: Readonly<Record<TierCoefficient, { readonly buildings: string; readonly people: string }>>;
  readonly tierDistance: Readonly<Record<Tier['distance'], string>>;
  readonly house: Readonly<Record<HouseCategory, string>>;
  readonly houseSet: Readonly<Record<HouseSet, string>>;
  readonly glass: Readonly<Record<GlassBand, string>>;
  readonly injury: Readonly<Record<InjuryBand, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly pressureEffect: Readonly<Record<PressureEffect['effect'], string>>;
}

const numbers = numberFormats('en', { metre: 'm', kilogram: 'kg' });

export const englishConsequences: ConsequenceWords = {
  quantity: {
    'incident-pressure': 'incident pressure',
    'reflected-pressure': 'reflected pressure',
    'incident-impulse': 'incident impulse',
    'reflected-impulse': 'reflected impulse',
    arrival: 'arrival of the front',
    duration: 'duration of the pressure',
    'front-velocity': 'velocity of the front',
  },
  verification: {
    verified: 'read in the source',
    secondary: 'from a copy of the source',
    'recalled-unverified': 'unverified: no source at hand',
  },
  warning: {
    'charge-beyond-the-trials': 'the trials behind the polynomials went to somewhat more than 400 t',
    'crater-within-30-percent': 'the size of a crater is right to 30 % at best',
    'factor-range-not-stated': 'the table does not say for which pressures the factor of this explosive holds',
    'factor-refused-outside-its-pressures': 'outside the pressures for which the factor of this explosive is given: counted as TNT',
    'far-form-steps-by-half-a-percent': 'beyond a scaled distance of 40 only the simplified form reaches; it begins half a percent higher',
    'fireball-mass-includes-oxygen': 'the mass is that of all that burns, with the oxygen that it needs',
    'for-comparison-only': 'for comparison; published models differ by factors of two to four',
    'impulse-factor-misprinted-in-copies': 'the impulse factor is printed as 0.19 in the copies at hand; 1.19 is evidently meant',
    'long-pulse-injures-at-a-third': 'the thresholds are for pulses of 3 to 5 ms; this one is longer, and lungs may bleed at about a third of the pressure',
    'near-the-charge': 'so near the charge the idea of a point that explodes is weak',
    'not-a-maximum-range': 'a straight line, not a maximum range: a fragment that flies in an arc comes down farther away',
    'pressure-jumps-where-the-factor-ends': 'the factor of this explosive ends here and the pressure jumps down over the value asked for: the distance of the jump is given',
    'tier-differs-from-kingery-bulmash': 'the pressure that the standard prints for 11.1 and 3.6 is 12 to 15 % below that of Kingery-Bulmash',
    'two-distances-the-greater-is-given': 'the published polynomials overlap here: the pressure stands at two distances, the greater is given',
    'weather-can-multiply-far-pressures': 'weather that focuses sound can raise far pressures several times',
  },
  refusal: (refusal) =>
    refusal.kind === 'out-of-range'
      ? `no answer: ${named(refusal.input)} is ${figure(refusal.found)}, the formula holds from ${figure(refusal.min)} to ${figure(refusal.max)}${refusal.input === 'z_m_kg13' && refusal.found < refusal.min ? ', which begins at about the surface of the charge' : ''}`
      : `no answer: ${named(refusal.input)} ${refusal.found} ${REASONS[refusal.reason]}${refusal.allowed.length > 0 ? `; known: ${refusal.allowed.join(', ')}` : ''}`,
  tier: {
    44.4: { buildings: 'superficial damage; half of the large panes and claddings that face the explosion, or more, may fail', people: 'injury by the blast itself very unlikely; falling panels can injure' },
    22.2: { buildings: 'minor damage: windows, their frames, chimneys', people: 'injuries mostly by glass and debris' },
    14.8: { buildings: 'damage of about a tenth of what replacement costs', people: 'well protected under cover; fragments in the open' },
    11.1: { buildings: 'damage of up to a fifth of what replacement costs', people: 'injury by blast in the open unlikely' },
    9.6: { buildings: 'main members damaged; more than a fifth of what replacement costs', people: 'hearing lost for a time; some injuries' },
    8: { buildings: 'damage of more than three tenths of what replacement costs', people: 'serious injuries, some perhaps fatal' },
    3.6: { buildings: 'nearly demolished', people: 'severe injury or death' },
    2.4: { buildings: 'demolished', people: 'severe injury or death' },
  },
  tierDistance: {
    'vulnerable-building': 'vulnerable building distance',
    'inhabited-building': 'inhabited building distance',
    'public-traffic-route': 'public traffic route distance',
    'low-density-route': 'low-density route distance',
    'military-at-risk': 'military at risk',
    'process-building': 'process building distance',
    'inter-magazine': 'inter-magazine distance',
  },
  house: {
    A: 'demolished',
    B: 'damaged beyond repair, to be pulled down',
    Cb: 'uninhabitable, in need of serious repair',
    Ca: 'uninhabitable until repaired',
    D: 'lightly damaged, habitable',
  },
  houseSet: { revised: 'revised constants', estc: 'ESTC constants, unverified' },
  glass: {
    'none-expected': 'no breakage expected',
    'large-strained-panes': 'large panes under strain break now and then',
    'small-strained-panes': 'small panes under strain break too',
    'typical-failure': 'glass fails typically',
    'ten-percent': 'a tenth of the windows broken',
    'usually-shattered': 'windows usually shattered',
  },
  injury: {
    'below-eardrum-threshold': 'below the threshold of eardrum rupture',
    'eardrum-threshold': 'eardrums begin to rupture',
    'eardrum-50-percent': 'half of the eardrums ruptured',
    'lung-threshold': 'lungs begin to be damaged',
    'lung-50-percent': 'lung damage in half of the people',
    'lethality-threshold': 'deaths begin',
    'lethality-50-percent': 'half of the people killed',
    'lethality-near-100-percent': 'nearly all people killed',
  },
  stance: { 'by-a-wall': 'beside a wall that reflects', 'in-the-open': 'in the open' },
  pressureEffect: {
    'annoying-noise': 'annoying noise',
    'large-strained-panes-break-now-and-then': 'large panes under strain break now and then',
    'loud-noise-first-glass-failure': 'loud noise, first glass fails',
    'small-strained-panes-break': 'small panes under strain break',
    'typical-glass-failure': 'glass fails typically',
    'ten-percent-of-windows-broken': 'a tenth of the windows broken, no serious damage to 95 %',
    'limited-minor-structural-damage': 'limited minor damage to structures',
    'windows-usually-shattered': 'windows usually shattered, some frames damaged',
    'minor-house-damage': 'minor damage to houses',
    'houses-partly-demolished': 'houses partly demolished, uninhabitable',
    'steel-frame-slightly-distorted': 'steel frames slightly distorted',
    'walls-and-roofs-partly-collapse': 'walls and roofs partly collapse',
    'serious-structural-damage-begins': 'serious structural damage begins',
    'half-of-brickwork-destroyed': 'half of the brickwork of houses destroyed',
    'frameless-steel-buildings-demolished': 'frameless steel buildings demolished, oil tanks ruptured',
    'houses-nearly-destroyed': 'houses nearly all destroyed, utility poles snapped',
    'brick-panels-fail': 'brick panels of 20 to 30 cm fail',
    'loaded-box-cars-demolished': 'loaded railway box cars demolished',
    'total-destruction-probable': 'total destruction of buildings probable',
    'crater-lip': 'limit of the lip of the crater',
  },
};

const REASONS = {
  'not-a-number': 'is not a number',
  'not-finite': 'is not a finite number',
  'not-positive': 'is not above 0',
  negative: 'is negative',
  'not-a-share': 'is not a share that the formula takes',
  unknown: 'is not known',
  'not-invertible': 'stands at several distances and cannot be turned round',
  'beyond-arithmetic': 'is beyond what can be computed',
  'beyond-examples': `is more than the ${numbers.kilograms(GREATEST_kg)} of the greatest published example; the limit is this program’s own, no source states one`,
} as const;

const NAMES: Readonly<Record<string, string>> = {
  z_m_kg13: 'the scaled distance in m/kg^(1/3)',
  s_m_kg13: 'the scaled distance in m/kg^(1/3)',
  pressure_kPa: 'the pressure in kPa',
  neq_kg: 'the NEQ in kg',
  tnt_kg: 'the quantity of TNT in kg',
  distance_m: 'the distance in m',
  auw_kg: 'the all-up weight in kg',
  neq_lb: 'the NEQ in lb',
};
const named = (input: string): string => NAMES[input] ?? input;
const figure = (number: number): string => numbers.significant(number, 4);
