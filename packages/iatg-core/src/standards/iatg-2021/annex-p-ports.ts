import type { Citation } from '../../types.js';

const annexes: Citation = { document: 'IATG 02.20', edition: '2021', place: 'Annex P, Annex Q' };

/**
 * Ports, beside the columns of Table Q.1. Read in the text, not transcribed a second time.
 *
 * Routes are printed as low 16.7, medium 11.1, high 8.0: the busier, the nearer. They are kept as printed; interpretation I-14 applies.
 */
export const annexP = {
  cite: annexes,
  /** Ship to land: coefficient of Q^(1/3) by what is exposed. */
  toLand: {
    'inhabited': 16.7,
    'inhabited-dense': 22.2,
    'vulnerable': 33.3,
    'military-in-the-open': 11.1,
    'fuel-storage': 11.1,
    'canteen-below-50': 11.1,
    'canteen-50-or-more': 16.7,
    'bulk-carrier': 11.1,
    'port-facility': 11.1,
    'transit-storage': 16.7,
    'passenger-terminal': 16.7,
    'passenger-terminal-while-loading': 22.2,
    'tanker': 16.7,
    'tanker-concurrent-operations': 22.2,
    'route-low': 16.7,
    'route-medium': 11.1,
    'route-high': 8.0,
  },
  /** Ship to ship, whatever the quantity. */
  fixed: {
    cite: { document: 'IATG 02.20', edition: '2021', place: 'Annex Q, Q.2 to Q.4' } as Citation,
    '1.2.1': { lying_m: 60, loading_m: 90 },
    '1.2.2': { lying_m: 30, loading_m: 60 },
    '1.3': { lying_m: 60, loading_m: 60 },
    '1.4': { lying_m: 25, loading_m: 25 },
  },
  /** With a barricade on board. */
  barricadeFactor: 0.8,
  /** Length of the chain that a ship at anchor swings with, unless another is known ("about"). */
  anchorChain_m: 40,
} as const;
