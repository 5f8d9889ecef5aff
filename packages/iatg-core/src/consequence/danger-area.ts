import { iatg0180, invalid, notPositive, value, weaker, type Answer, type Basis } from './answer.js';

const danger = (place: string, verification: Basis['verification']): Basis => ({ source: iatg0180(`explosion danger areas, ${place} (IMAS TN 10.20/01)`), verification, validRange: null });
const FRAGMENT_PUBLIC = danger('fragmenting items, public access', 'secondary');
const FRAGMENT_NO_PUBLIC = danger('fragmenting items, no public access', 'secondary');
const BLAST = danger('bare explosive', 'secondary');
const VERTICAL = danger('vertical', 'recalled-unverified');

export interface DangerAreaQuestion {
  /** All-up weight of everything destroyed at once, packaging included; not the NEQ. */
  readonly auw_kg: number;
  /** `fragmenting`: ammunition with a casing, several items; `bare`: explosive alone. There is no formula for a single item. */
  readonly items: 'fragmenting' | 'bare';
  /** Can the public come to the edge of the area? Of no account for bare explosive. */
  readonly publicAccess: boolean;
}

/**
 * The radius to be cleared for a demolition: the greater of the distances for fragments and for blast.
 *
 *     fragments   634 AUW^(1/6) with public access, 444 AUW^(1/6) without
 *     blast       130 AUW^(1/3)
 *
 * @validity several items at once or large ones, without tamping or protective works; not for routine destruction of single small items; the
 * greatest weight is ours (`GREATEST_kg`)
 */
export function dangerArea({ auw_kg, items, publicAccess }: DangerAreaQuestion): Answer<{ radius_m: number; fragment_m: number | null; blast_m: number; governs: 'fragment' | 'blast' }> {
  const wrong = notPositive({ auw_kg }) ?? (items === 'fragmenting' || items === 'bare' ? null : invalid('items', items, 'unknown', ['fragmenting', 'bare']));
  if (wrong) return wrong;
  const blast_m = 130 * Math.cbrt(auw_kg);
  if (items === 'bare') return value(BLAST, { radius_m: blast_m, fragment_m: null, blast_m, governs: 'blast' });
  const fragment_m = (publicAccess ? 634 : 444) * auw_kg ** (1 / 6);
  const governs = fragment_m >= blast_m ? 'fragment' : 'blast';
  const basis = publicAccess ? FRAGMENT_PUBLIC : FRAGMENT_NO_PUBLIC;
  return value(governs === 'fragment' ? basis : { ...BLAST, verification: weaker(basis.verification, BLAST.verification) }, { radius_m: Math.max(fragment_m, blast_m), fragment_m, blast_m, governs });
}

/** How high aircraft keep above it: 314 AUW^(1/3). Recalled; no source was found. */
export const verticalDangerArea = ({ auw_kg }: { readonly auw_kg: number }): Answer<{ height_m: number }> => notPositive({ auw_kg }) ?? value(VERTICAL, { height_m: 314 * Math.cbrt(auw_kg) });
