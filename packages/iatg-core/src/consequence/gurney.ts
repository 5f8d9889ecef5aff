import { invalid, negative, notPositive, ufc, value, type Answer, type Basis } from './answer.js';

export type CasingShape = 'cylinder' | 'sphere' | 'sandwich' | 'open-faced';
const SHAPES: readonly CasingShape[] = ['cylinder', 'sphere', 'sandwich', 'open-faced'];

const TABLE_2_6: Basis = { source: ufc('Table 2-6'), verification: 'verified', validRange: null };

/**
 * The first velocity of fragments of a casing.
 *
 *     cylinder     G (M/C + 1/2)^(-1/2)
 *     sphere       G (M/C + 3/5)^(-1/2)
 *     sandwich     G (M/C + 1/3)^(-1/2), M both plates
 *     open-faced   G (((1 + 2 M/C)^3 + 1) / (6 (1 + M/C)) + M/C)^(-1/2)
 *
 * @param gurney_m_s   the constant of the explosive, see `gurneyConstant`
 * @param metalToCharge mass of the casing over that of the charge
 */
export function gurneyVelocity({ shape, gurney_m_s, metalToCharge }: { readonly shape: CasingShape; readonly gurney_m_s: number; readonly metalToCharge: number }): Answer<{ velocity_m_s: number }> {
  if (!SHAPES.includes(shape)) return invalid('shape', shape, 'unknown', SHAPES);
  return notPositive({ gurney_m_s }) ?? negative({ metalToCharge }) ?? value(TABLE_2_6, { velocity_m_s: gurney_m_s / Math.sqrt(resistance(shape, metalToCharge)) });
}

function resistance(shape: CasingShape, ratio: number): number {
  switch (shape) {
    case 'cylinder':
      return ratio + 1 / 2;
    case 'sphere':
      return ratio + 3 / 5;
    case 'sandwich':
      return ratio + 1 / 3;
    case 'open-faced':
      return ((1 + 2 * ratio) ** 3 + 1) / (6 * (1 + ratio)) + ratio;
  }
}
