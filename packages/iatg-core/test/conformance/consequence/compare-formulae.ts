import { isValue, type Answer } from '../../../src/consequence/answer.js';
import * as c from '../../../src/consequence.js';
import { FOOT_m, POUND_kg, PSI_kPa } from '../../../src/consequence/scaled-distance.js';
import { DENSITY_kg_m3 } from '../../../src/consequence/ground-shock.js';
import vectors from './formula-vectors.json' with { type: 'json' };

/** Numbers or words, as each formula takes them; the transcript is read without further checks. */
type Inputs = Readonly<Record<string, never>>;

export interface FormulaVector {
  readonly id: string;
  readonly formula: string;
  readonly inputs: Inputs;
  readonly value: number;
  readonly unit: string;
  readonly tolerance: number | null;
  readonly toleranceAbsolute: number | null;
  /** V: the source itself, S: a copy, C: arithmetic, R: recalled. */
  readonly tag: string;
}

export const FORMULA_VECTORS = vectors as unknown as readonly FormulaVector[];

const OUNCE_kg = POUND_kg / 16;
const INCH_m = FOOT_m / 12;
const SQRT_OZ = Math.sqrt(OUNCE_kg);
const EXPLOSIVES: Readonly<Record<string, c.ExplosiveId>> = { comp_b: 'composition-b', comp_c3: 'composition-c3', comp_c4: 'composition-c4', octol_75_25: 'octol-75-25', rdx_tnt_60_40: 'rdx-tnt-60-40' };
const PANES: Readonly<Record<string, c.Pane>> = { '<1 m2': 'under-1-m2', '1-3 m2': '1-to-3-m2', '>3 m2': 'over-3-m2' };
const explosive = (name: string): c.ExplosiveId => EXPLOSIVES[name] ?? c.explosiveNamed(name)!.id;

/** A figure of an answer; NaN where it is refused. */
function of<Figures>(answer: Answer<Figures>, figure: keyof Figures): number {
  return isValue(answer) ? Number((answer as Figures)[figure]) : NaN;
}

const gurney = (shape: c.CasingShape) => ({ G_m_s, M_over_C, C_over_M }: Inputs): number => of(c.gurneyVelocity({ shape, gurney_m_s: G_m_s!, metalToCharge: M_over_C ?? 1 / C_over_M! }), 'velocity_m_s');
const house = (set: c.HouseSet) => ({ category, Q_kg }: Inputs): number => of(c.houseDamageRadius({ tnt_kg: Q_kg!, category: category!, set }), 'radius_m');
const danger = (items: 'fragmenting' | 'bare', publicAccess: boolean) => ({ AUW_kg }: Inputs): number => {
  const answer = c.dangerArea({ auw_kg: AUW_kg!, items, publicAccess });
  return isValue(answer) ? (answer.fragment_m ?? answer.blast_m) : NaN;
};
const heat = (name: c.ProbitName) => ({ P }: Inputs): number => of(c.probitInput({ name, share: P! }), 'input');
const scale = ({ MA }: Inputs): number => MA! * SQRT_OZ;

/** Each formula by the function that answers it, in the units of the figures. */
const FORMULAE: Readonly<Record<string, (inputs: Inputs, vector: FormulaVector) => number>> = {
  scaled_distance: ({ R_m, Q_kg }) => of(c.scaledDistance({ distance_m: R_m!, tnt_kg: Q_kg! }), 'z_m_kg13'),
  k_factor_conversion: ({ K_ft_lb }) => of(c.fromKFactor({ k_ft_lb13: K_ft_lb! }), 'z_m_kg13'),
  tnt_equivalence_pressure: (inputs) => of(c.tntEquivalent({ explosive: explosive(inputs.explosive!), neq_kg: inputs.Q_kg!, wanted: 'pressure' }), 'tnt_kg'),
  tnt_equivalence_impulse: (inputs) => of(c.tntEquivalent({ explosive: explosive(inputs.explosive!), neq_kg: inputs.Q_kg!, wanted: 'impulse' }), 'tnt_kg'),
  gurney_cylinder: gurney('cylinder'),
  gurney_sphere: gurney('sphere'),
  gurney_sandwich_symmetric: gurney('sandwich'),
  gurney_open_faced: gurney('open-faced'),
  // F040 is the limit of a cylinder, F041 that of a sphere.
  gurney_limits: (inputs, { id }) => gurney(id === 'F040' ? 'cylinder' : 'sphere')(inputs),
  gurney_constant: (inputs) => of(c.gurneyConstant({ explosive: explosive(inputs.explosive!) }), 'gurney_m_s'),
  fragment_velocity_decay: ({ v0_m_s, R_m, m_kg }) => of(c.velocityAfter({ velocity_m_s: v0_m_s!, fragment_kg: m_kg!, distance_m: R_m! }), 'velocity_m_s'),
  fragment_velocity_decay_constant: () => c.SLOWING_kg13_m,
  mott_MA: ({ B, tc_in, di_in }) => of(c.mottScale({ b: B!, thickness_m: tc_in! * INCH_m, innerDiameter_m: di_in! * INCH_m }), 'scale_kg12') / SQRT_OZ,
  mott_mean_fragment: (inputs) => of(c.mottFragments({ scale_kg12: scale(inputs), casing_kg: 1 }), 'mean_kg') / OUNCE_kg,
  mott_total_number: (inputs) => of(c.mottFragments({ scale_kg12: scale(inputs), casing_kg: inputs.Wc_lb! * POUND_kg }), 'count'),
  mott_design_fragment: (inputs) => of(c.mottDesignMass({ scale_kg12: scale(inputs), confidence: inputs.CL! }), 'fragment_kg') / OUNCE_kg,
  // By share of the number, or by mass: either way from the design mass.
  mott_number_above: (inputs) => {
    const [scale_kg12, casing_kg] = inputs.NT === undefined ? [scale(inputs), inputs.Wc_lb! * POUND_kg] : [1, 2 * inputs.NT];
    const fragment_kg = inputs.CL === undefined ? inputs.Wf_oz! * OUNCE_kg : of(c.mottDesignMass({ scale_kg12, confidence: inputs.CL }), 'fragment_kg');
    return of(c.mottHeavierThan({ scale_kg12, casing_kg, fragment_kg }), 'count');
  },
  hfd_density: ({ N, Omega_sr }) => of(c.densityDistance({ count: N!, solidAngle_sr: Omega_sr! }), 'distance_m'),
  hfd_density_belt: ({ N, Omega_sr }) => of(c.densityDistance({ count: N!, solidAngle_sr: Omega_sr! }), 'distance_m'),
  drag_length: ({ m_kg, A_m2, CD, rho }) => of(c.slowingLength({ fragment_kg: m_kg!, area_m2: A_m2!, drag: CD!, air_kg_m3: rho! }), 'length_m'),
  energy_range: ({ lambda_m, v0_m_s, m_kg }) => of(c.straightReach({ velocity_m_s: v0_m_s!, fragment_kg: m_kg!, length_m: lambda_m! }), 'reach_m'),
  hit_probability: ({ q_per_m2, A_m2 }) => of(c.hitProbability({ fragments_per_m2: q_per_m2!, area_m2: A_m2! }), 'share'),
  danger_area_public: danger('fragmenting', true),
  danger_area_no_public: danger('fragmenting', false),
  danger_area_bare: danger('bare', true),
  danger_area_public_published: danger('fragmenting', true),
  danger_area_no_public_published: danger('fragmenting', false),
  danger_area_bare_published: danger('bare', true),
  vertical_danger: ({ AUW_kg }) => of(c.verticalDangerArea({ auw_kg: AUW_kg! }), 'height_m'),
  noise_140dB: ({ Q_kg_TNT }) => of(c.noise140dB({ tnt_kg: Q_kg_TNT! }), 'radius_m'),
  sound_level: ({ p_Pa }) => of(c.soundLevel({ pressure_kPa: p_Pa! / 1000 }), 'level_dB'),
  house_damage_radius: house('estc'),
  house_damage_radius_revised: house('revised'),
  dynamic_pressure: ({ ps_kPa, p0_kPa }) => of(c.dynamicPressure({ incident_kPa: ps_kPa!, ambient_kPa: p0_kPa! }), 'dynamic_kPa'),
  dynamic_pressure_ratio: ({ ps_kPa, p0_kPa }) => of(c.dynamicPressure({ incident_kPa: ps_kPa!, ambient_kPa: p0_kPa! }), 'dynamic_kPa') / ps_kPa!,
  reflected_pressure_RH: ({ ps_kPa, p0_kPa }) => of(c.idealReflection({ incident_kPa: ps_kPa!, ambient_kPa: p0_kPa! }), 'reflected_kPa'),
  shock_speed_RH: ({ ps_kPa, p0_kPa, a0_m_s }) => of(c.idealFrontVelocity({ incident_kPa: ps_kPa!, ambient_kPa: p0_kPa!, sound_m_s: a0_m_s! }), 'velocity_m_s'),
  kinney_graham_pressure: ({ Z, p0_kPa }) => of(c.kinneyGrahamPressure({ z_m_kg13: Z!, ambient_kPa: p0_kPa }), 'pressure_kPa'),
  pi_asymptote_impulse: ({ m_kg_m2, Ru_Pa, xe_m, mu }) => of(c.plasticAsymptotes({ mass_kg_m2: m_kg_m2!, resistance_Pa: Ru_Pa!, yield_m: xe_m!, ductility: mu! }), 'impulse_Pa_s'),
  pi_elastic: ({ m_kg_m2, k_Pa_m, xc_m }) => of(c.elasticAsymptotes({ mass_kg_m2: m_kg_m2!, stiffness_Pa_m: k_Pa_m!, limit_m: xc_m! }), 'impulse_Pa_s'),
  probit_to_probability: ({ Y }) => of(c.shareOfProbit({ probit: Y! }), 'share'),
  probit_lung_eisenberg_p50: () => of(c.probitInput({ name: 'lung-eisenberg', share: 0.5 }), 'input') / 1000,
  probit_eardrum: ({ p_Pa }) => of(c.probitShare({ name: 'eardrum-eisenberg', input: p_Pa! }), 'probit'),
  probit_eardrum_p50: () => of(c.probitInput({ name: 'eardrum-eisenberg', share: 0.5 }), 'input') / 1000,
  probit_hsc_overpressure: heat('fatality-hsc'),
  probit_tno_head: ({ p_Pa, i_Pa_s }) => of(c.headImpactProbit({ pressure_Pa: p_Pa!, impulse_Pa_s: i_Pa_s! }), 'probit'),
  probit_tno_collapse: ({ p_Pa, i_Pa_s }) => of(c.collapseProbit({ pressure_Pa: p_Pa!, impulse_Pa_s: i_Pa_s! }), 'probit'),
  probit_thermal_eisenberg: heat('heat-eisenberg'),
  probit_thermal_tsao_perry: heat('heat-tsao-perry'),
  probit_thermal_lees: heat('heat-lees'),
  bowen_duration_scaling: ({ t_ms, m_kg }) => of(c.bowenDuration({ duration_ms: t_ms!, body_kg: m_kg! }), 'scaledDuration_ms'),
  displacement_velocity: ({ CD, A_m2, iq_Pa_s, m_kg }) => of(c.displacementVelocity({ drag: CD!, area_m2: A_m2!, dynamicImpulse_Pa_s: iq_Pa_s!, body_kg: m_kg! }), 'velocity_m_s'),
  injury_threshold: ({ level, psi }) => {
    const [name, end] = /^(.*?)_?(low|high)?$/.exec(level!)!.slice(1) as [string, string | undefined];
    const band = { eardrum_threshold: 'eardrum-threshold', eardrum_50: 'eardrum-50-percent', lung_threshold: 'lung-threshold', lethality_threshold: 'lethality-threshold', lethality_50: 'lethality-50-percent', lethality_near100: 'lethality-near-100-percent' }[name];
    const found = c.INJURY_THRESHOLDS.find((threshold) => threshold.band === band)!;
    const printed = end === 'high' ? found.to_psi! : found.from_psi;
    return printed === psi ? printed * PSI_kPa : NaN;
  },
  k40_pressure: ({ Z }) => {
    const answer = c.blast({ neq_kg: 1, distance_m: Z! });
    return answer.kind === 'blast' ? of(answer.incidentPressure, 'pressure_kPa') : NaN;
  },
  ground_shock_air_vertical_displacement: ({ is_psi_ms, rho, Cp_in_s }) => of(airShock({ Pso_psi: 1, is_psi_ms: is_psi_ms!, rho: rho!, Cp_in_s: Cp_in_s! }), 'displacement_m') / INCH_m,
  ground_shock_air_vertical_acceleration: ({ Pso_psi, rho, Cp_in_s }) => of(airShock({ Pso_psi: Pso_psi!, is_psi_ms: 1, rho: rho!, Cp_in_s: Cp_in_s! }), 'acceleration_g'),
  ground_shock_direct_displacement_soil: (inputs) => of(directShock(inputs), 'displacement_m') / INCH_m,
  ground_shock_direct_velocity: (inputs) => of(directShock(inputs), 'velocity_m_s') / INCH_m,
  ground_shock_arrival: ({ R_ft, Cp_in_s }) => of(c.directShock({ tnt_kg: 1, distance_m: R_ft! * FOOT_m, ground: 'soil', seismic_m_s: Cp_in_s! * INCH_m }), 'arrival_ms'),
  secondary_fragment_velocity: ({ i_psi_ms, beta, A_in2, M }) => of(c.looseObjectVelocity({ impulse_psi_ms: i_psi_ms!, shapeFactor: beta!, area_in2: A_in2!, mass_lb_ms2_in: M! }), 'velocity_m_s') / FOOT_m,
  constrained_fragment_velocity: ({ i_psi_ms, b_in, L_in, A_in2, rho, T }) =>
    of(c.cantileverVelocity({ impulse_psi_ms: i_psi_ms!, width_in: b_in!, length_in: L_in!, area_in2: A_in2!, density_lb_ms2_in4: rho!, toughness_psi: T! }), 'velocity_m_s') / FOOT_m,
  decoupling_factor_conversion: () => of(c.decouplingFactor({ loading_kg_m3: 1 }), 'factor'),
  // 3.77 is the constant of the printed example, 3.76 that of the others.
  fireball_diameter: ({ W_kg }, { id }) => of(c.fireball({ neq_kg: W_kg!, set: id === 'F174' ? 'printed-3.77' : 'recalled-3.76' }), 'diameter_m'),
  fireball_duration: ({ W_kg }) => of(c.fireball({ neq_kg: W_kg! }), 'duration_s'),
  estc_outdoor_lethality: ({ S }) => of(c.estcLethalityInTheOpen({ s_m_kg13: S! }), 'share'),
  estc_indoor_lethality: ({ S }) => of(c.estcLethalityInAHouse({ s_m_kg13: S! }), 'share'),
  glass_break_radius: ({ pane, Q_kg }) => of(c.paneBreakRadius({ pane: PANES[pane!]!, tnt_kg: Q_kg! }), 'radius_m'),
  hfd_open_light_structure: ({ W_lb }) => of(c.openFragmentDistance({ neq_kg: W_lb! * POUND_kg }), 'distance_m'),
};

const airShock = ({ Pso_psi, is_psi_ms, rho, Cp_in_s }: { Pso_psi: number; is_psi_ms: number; rho: number; Cp_in_s: number }) =>
  c.airInducedShock({ incident_kPa: Pso_psi * PSI_kPa, impulse_kPa_ms: is_psi_ms * PSI_kPa, density_kg_m3: rho * DENSITY_kg_m3, seismic_m_s: Cp_in_s * INCH_m });
const directShock = ({ W_lb, R_ft }: Inputs) => c.directShock({ tnt_kg: W_lb! * POUND_kg, distance_m: R_ft! * FOOT_m, ground: 'soil', seismic_m_s: 1 });

export interface FormulaComparison {
  readonly vector: FormulaVector;
  readonly computed: number;
  readonly fault: string | null;
}

/** The one comparison of the other formulae: the tests fail by it and `docs/consequence-agreement.md` reports it. */
export const compareFormulae = (): readonly FormulaComparison[] =>
  FORMULA_VECTORS.map((vector) => {
    const { id, formula, inputs, value, tolerance, toleranceAbsolute } = vector;
    const computed = FORMULAE[formula]?.(inputs, vector) ?? NaN;
    const permitted = tolerance === null ? toleranceAbsolute! : tolerance * Math.abs(value);
    // A tolerance of its own is as it was written: its last bit does not count.
    const holds = Math.abs(computed - value) <= permitted * (1 + 1e-9);
    return { vector, computed, fault: holds ? null : `${id}, ${formula}: ${computed}, published is ${value} within ${permitted}` };
  });
