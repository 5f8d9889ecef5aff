export type Aspect = 'front' | 'side' | 'rear';

/** A magazine from above, its door at the top, and what it shows to a site that stands in the shaded sector. Decorative: the words stand beside it. */
export function AspectPictogram({ aspect }: { readonly aspect: Aspect }) {
  return (
    <svg className="pictogram" viewBox="0 0 64 40" aria-hidden="true">
      <path className="sector" d={SECTORS[aspect]} />
      <path className="thin boundary" d="M25 14 3.4 1.5M39 14l21.6-12.5M25 26 13 38M39 26l12 12" />
      <path className="earth" d="M25 14h14v12H25z" />
      <path className="wall" d="M24 14h5m6 0h5" />
    </svg>
  );
}

/** The boundaries start at the corners and lean outward from the normal: 60° at the front, 45° at the rear. */
const SECTORS: Readonly<Record<Aspect, string>> = {
  front: 'M25 14 3.4 1.5h57.2L39 14z',
  side: 'M25 14 3.4 1.5 2 1.5v36.5h11L25 26zM39 14l21.6-12.5H62v36.5H51L39 26z',
  rear: 'M25 26 13 38h38L39 26z',
};
