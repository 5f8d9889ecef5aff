/**
 * The polynomials of Kingery and Bulmash (1984) for TNT at sea level, and the simplified ones of Swisdak (1994), in m, kg, kPa and ms.
 *
 *     full         value = 10^(c0 + c1 U + c2 U^2 + ...), U = K0 + K1 log10 Z
 *     simplified   value = exp(c0 + c1 L + c2 L^2 + ...), L = ln Z
 *
 * Impulses and times are per kg^(1/3). At a joint of two pieces the inner one holds; they are published as they are, and not blended.
 *
 * Full, incident impulse beyond 0.955: c2 is printed as -0.0260816706301 (what IATG and the UN calculator follow) and as -0.0280816706301
 * (what UFC Figure 2-15 was drawn with, up to 1.8 % away). Full, spherical reflected pressure: one copy prints the last coefficient as
 * -0.00387; UFC Figure 2-7 settles it as below.
 */

export type BlastQuantity = 'incident-pressure' | 'reflected-pressure' | 'incident-impulse' | 'reflected-impulse' | 'arrival' | 'duration' | 'front-velocity';

/** One polynomial, with the scaled distances between which it holds. */
export interface Piece {
  readonly min: number;
  readonly max: number;
  readonly k0: number;
  readonly k1: number;
  readonly c: readonly number[];
}

/** Pieces from the inside outwards. */
export interface Curve {
  readonly base: '10' | 'e';
  readonly pieces: readonly Piece[];
}

const full = (...pieces: readonly Piece[]): Curve => ({ base: '10', pieces });
const simplified = (...pieces: readonly (readonly [min: number, max: number, c: readonly number[]])[]): Curve => ({
  base: 'e',
  pieces: pieces.map(([min, max, c]) => ({ min, max, k0: 0, k1: 1, c })),
});

/** Hemispherical: on the ground. Front velocity in km/s. */
export const FULL_SURFACE: Readonly<Record<BlastQuantity, Curve>> = {
  'incident-pressure': full({
    min: 0.0674, max: 40, k0: -0.214362789151, k1: 1.35034249993,
    c: [2.78076916577, -1.6958988741, -0.154159376846, 0.514060730593, 0.0988534365274, -0.293912623038, -0.0268112345019, 0.109097496421, 0.00162846756311, -0.0214631030242, 0.0001456723382, 0.00167847752266],
  }),
  'reflected-pressure': full({
    min: 0.0674, max: 40, k0: -0.240657322658, k1: 1.36637719229,
    c: [3.40283217581, -2.21030870597, -0.218536586295, 0.895319589372, 0.24989009775, -0.569249436807, -0.11791682383, 0.224131161411, 0.0245620259375, -0.0455116002694, -0.00190930738887, 0.00361471193389],
  }),
  'incident-impulse': full(
    { min: 0.0674, max: 0.955, k0: 2.06761908721, k1: 3.0760329666, c: [2.52455620925, -0.502992763686, 0.171335645235, 0.0450176963051, -0.0118964626402] },
    {
      min: 0.955, max: 40, k0: -1.94708846747, k1: 2.40697745406,
      c: [1.67281645863, -0.384519026965, -0.0260816706301, 0.00595798753822, 0.014544526107, -0.00663289334734, -0.00284189327204, 0.0013644816227],
    },
  ),
  'reflected-impulse': full({ min: 0.0674, max: 40, k0: -0.246208804814, k1: 1.33422049854, c: [2.70588058103, -0.949516092853, 0.112136118689, -0.0250659183287] }),
  arrival: full({
    min: 0.0674, max: 40, k0: -0.202425716178, k1: 1.37784223635,
    c: [-0.0591634288046, 1.35706496258, 0.052492798645, -0.196563954086, -0.0601770052288, 0.0696360270891, 0.0215297490092, -0.0161658930785, -0.00232531970294, 0.00147752067524],
  }),
  duration: full(
    { min: 0.178, max: 1.01, k0: 1.92946154068, k1: 5.25099193925, c: [-0.614227603559, 0.130143717675, 0.134872511954, 0.0391574276906, -0.00475933664702, -0.00428144598008] },
    {
      min: 1.01, max: 2.78, k0: -2.12492525216, k1: 9.2996288611,
      c: [0.315409245784, -0.0297944268976, 0.030632954288, 0.0183405574086, -0.0173964666211, -0.00106321963633, 0.00562060030977, 0.0001618217499, -0.0006860188944],
    },
    { min: 2.78, max: 40, k0: -3.53626218091, k1: 3.46349745571, c: [0.686906642409, 0.0933035304009, -0.0005849420883, -0.00226884995013, -0.00295908591505, 0.00148029868929] },
  ),
  'front-velocity': full({
    min: 0.0674, max: 40, k0: -0.202425716178, k1: 1.37784223635,
    c: [-0.06621072854, -0.698029762594, 0.158916781906, 0.443812098136, -0.113402023921, -0.369887075049, 0.129230567449, 0.19857981197, -0.0867636217397, -0.0620391900135, 0.0307482926566, 0.0102657234407, -0.00546533250772, -0.000693180974, 0.0003847494916],
  }),
}; // prettier-ignore

/** Spherical: a bare charge well above the ground. Only the pressures are known; both use the K of hemispherical incident pressure. */
export const FULL_AIR: Readonly<Partial<Record<BlastQuantity, Curve>>> = {
  'incident-pressure': full({
    min: 0.0531, max: 40, k0: -0.214362789151, k1: 1.35034249993,
    c: [2.611368669, -1.69012801396, 0.00804973591951, 0.336743114941, -0.00516226351334, -0.0809228619888, -0.00478507266747, 0.00793030472242, 0.0007684469735],
  }),
  'reflected-pressure': full({
    min: 0.0531, max: 40, k0: -0.214362789151, k1: 1.35034249993,
    c: [3.22958031387, -2.21400538997, 0.035119031446, 0.657599992109, 0.0141818951887, -0.243076636231, -0.0158699803158, 0.0492741184234, 0.00227639644004, -0.00397126276058],
  }),
}; // prettier-ignore

/** Hemispherical, simplified. Front velocity in km/s. It alone reaches beyond 40 m/kg^(1/3). */
export const SIMPLIFIED_SURFACE: Readonly<Record<BlastQuantity, Curve>> = {
  'incident-pressure': simplified(
    [0.2, 2.9, [7.2106, -2.1069, -0.3229, 0.1117, 0.0685]],
    [2.9, 23.8, [7.5938, -3.0523, 0.40977, 0.0261, -0.01267]],
    [23.8, 198.5, [6.0536, -1.4066]],
  ),
  'reflected-pressure': simplified(
    [0.06, 2, [9.006, -2.6893, -0.6295, 0.1011, 0.29255, 0.13505, 0.019736]],
    [2, 40, [8.8396, -1.733, -2.64, 2.293, -0.8232, 0.14247, -0.0099]],
  ),
  'incident-impulse': simplified(
    [0.2, 0.96, [5.522, 1.117, 0.6, -0.292, -0.087]],
    [0.96, 2.38, [5.465, -0.308, -1.464, 1.362, -0.432]],
    [2.38, 33.7, [5.2749, -0.4677, -0.2499, 0.0588, -0.00554]],
    [33.7, 158.7, [5.9825, -1.062]],
  ),
  'reflected-impulse': simplified([0.06, 40, [6.7853, -1.3466, 0.101, -0.01123]]),
  arrival: simplified(
    [0.06, 1.5, [-0.7604, 1.8058, 0.1257, -0.0437, -0.031, -0.00669]],
    [1.5, 40, [-0.7137, 1.5732, 0.5561, -0.4213, 0.1054, -0.00929]],
  ),
  duration: simplified(
    [0.2, 1.02, [0.5426, 3.2299, -1.5931, -5.9667, -4.0815, -0.9149]],
    [1.02, 2.8, [0.544, 2.7082, -9.7354, 14.3425, -9.7791, 2.8535]],
    [2.8, 40, [-2.4608, 7.1639, -5.6215, 2.2711, -0.44994, 0.03486]],
  ),
  'front-velocity': simplified(
    [0.06, 1.5, [0.1794, -0.956, -0.0866, 0.109, 0.0699, 0.01218]],
    [1.5, 40, [0.2597, -1.326, 0.3767, 0.0396, -0.0351, 0.00432]],
  ),
};
