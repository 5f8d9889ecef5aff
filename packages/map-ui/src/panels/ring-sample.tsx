import type { AnyRingRow } from '../state/layer-store.js';
import { ringGroupOf, RING_STYLES } from '../state/ring-groups.js';

/** A piece of a ring as the map draws it, on the dark of a satellite image. */
export function RingSample({ row }: { readonly row: AnyRingRow }) {
  const { color, dashArray } = RING_STYLES[ringGroupOf(row)];
  return (
    <svg className="ring-sample" viewBox="0 0 40 12" aria-hidden="true">
      <rect width="40" height="12" rx="2" fill="#16303a" />
      <path d="M2 6h36" stroke={color} strokeWidth="2.5" strokeDasharray={dashArray} />
    </svg>
  );
}
