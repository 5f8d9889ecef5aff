// What happens if it goes off: the public list of `iatg-core/consequence`. None of it changes a required or an actual distance.

export { isValue, type Answer, type Basis, type InvalidInput, type OutOfRange, type Refusal, type ValidRange, type Value, type Verification, type Warning } from './consequence/answer.js';
export { fromKFactor, scaledDistance } from './consequence/scaled-distance.js';
export { explosiveNamed, EXPLOSIVES, gurneyConstant, tntEquivalent, type EquivalenceQuestion, type Explosive, type ExplosiveId } from './consequence/tnt-equivalence.js';
export { BLAST_QUANTITIES, kingeryBulmash, type BlastQuantity, type Burst, type Form, type ScaledQuestion } from './consequence/kingery-bulmash.js';
export { blast, type Blast, type BlastQuestion, type Impulse, type Pressure, type Time, type Velocity } from './consequence/blast.js';
export { distanceForPressure, type PressureQuestion } from './consequence/distance-for.js';
export { frontRadius } from './consequence/shock-front.js';
export { fieldOf, pressuresInto, type FieldQuestion } from './consequence/pressure-field.js';
export { dynamicPressure, idealFrontVelocity, idealReflection } from './consequence/shock-relations.js';
export { kinneyGrahamPressure } from './consequence/kinney-graham.js';
export { tierAt, tierRadius, TIERS, type Tier, type TierCoefficient } from './consequence/effects-by-tier.js';
export { HOUSE_CATEGORIES, houseDamageAt, houseDamageRadius, type HouseCategory, type HouseSet } from './consequence/house-damage.js';
export { PRESSURE_EFFECTS, pressureDamage, type PressureEffect } from './consequence/pressure-damage.js';
export { GLASS_BANDS, glassAt, paneBreakRadius, type GlassBand, type Pane } from './consequence/glass.js';
export { INJURY_THRESHOLDS, injuryAt, injuryBand, type InjuryBand, type InjuryQuestion, type InjuryThreshold, type Stance } from './consequence/injury.js';
export {
  bowenDuration, collapseProbit, displacementVelocity, estcLethalityInAHouse, estcLethalityInTheOpen, headImpactProbit, probitInput, PROBITS, probitShare, shareOfProbit,
  type Probit, type ProbitName,
} from './consequence/injury-models-for-comparison.js'; // prettier-ignore
export { gurneyVelocity, type CasingShape } from './consequence/gurney.js';
export { MOTT_B, MOTT_B_SI, mottDesignMass, mottFragments, mottHeavierThan, mottScale } from './consequence/mott.js';
export {
  AREA_OF_ONE_m2, cantileverVelocity, densityDistance, HAZARDOUS_J, hitProbability, looseObjectVelocity, PERSON_m2, SLOWING_kg13_m, slowingLength, steelSlowingLength_m, straightReach, velocityAfter,
} from './consequence/fragment-flight.js'; // prettier-ignore
export { openFragmentDistance, UNKNOWN_CASED_ITEM_m } from './consequence/fragment-distance.js';
export { dangerArea, verticalDangerArea, type DangerAreaQuestion } from './consequence/danger-area.js';
export { noise140dB, soundLevel } from './consequence/noise.js';
export { craterDiameter } from './consequence/crater.js';
export { airInducedShock, decouplingFactor, directShock, type Ground } from './consequence/ground-shock.js';
export { fireball, thermalDose, type FireballSet } from './consequence/fireball.js';
export { elasticAsymptotes, plasticAsymptotes } from './consequence/pressure-impulse.js';
export { effectsAtPlace, type EffectsAtPlace, type PlaceQuestion } from './consequence/effects-at-place.js';
export { effectLine, effectLines, type EffectLine, type EffectLineRadius, type LinesQuestion } from './consequence/effect-lines.js';

export { consequencesOfPlan, occupantsOf } from './site-consequences/consequences-of-plan.js';
export type {
  Bounds, ConsequenceOptions, DonorStore, PlaceConsequence, SiteConsequences, Spread,
} from './site-consequences/consequences-of-plan.js'; // prettier-ignore
export type { ExposedConsequence, PairConsequence } from './site-consequences/exposed-consequence.js';
export type { Assumption, Charge, Gap } from './site-consequences/charge.js';
export type { BandCount, Totals } from './site-consequences/totals.js';

export { englishConsequences, type ConsequenceWords } from './consequence/words.js';
export { englishSiteConsequences, type SiteConsequenceWords } from './site-consequences/words.js';
export { consequenceFigures, type ConsequenceFigures } from './report/consequence-figures.js';
export { consequencesAsCsv } from './report/consequences-as-csv.js';
export { consequencesAsJson } from './report/consequences-as-json.js';
export { consequencesAsText } from './report/consequences-as-text.js';
