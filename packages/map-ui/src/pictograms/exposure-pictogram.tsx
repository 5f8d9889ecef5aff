export type ExposureKindName = 'inhabited-building' | 'vulnerable-building' | 'public-traffic-route' | 'office' | 'process-building' | 'power-line' | 'pol';

/** What is exposed. Decorative: the words stand beside it. */
export function ExposurePictogram({ kind }: { readonly kind: ExposureKindName }) {
  return (
    <svg className="pictogram" viewBox="0 0 64 40" aria-hidden="true">
      {PICTURES[kind]}
      <path className="ground" d="M1 36h62" />
    </svg>
  );
}

const PICTURES: Readonly<Record<ExposureKindName, React.ReactNode>> = {
  'inhabited-building': (
    <>
      <path className="wall" d="M20 36V20m24 0v16M16 23 32 9l16 14M40 16V9h3v9.5" />
      <path className="thin" d="M29 36v-9h6v9" />
    </>
  ),
  'vulnerable-building': (
    <>
      <path className="wall" d="M10 36V17h16m12 0h16v19M26 36V7h12v29" />
      <path className="solid" d="M30.5 12h3v3h3v3h-3v3h-3v-3h-3v-3h3z" />
      <path className="thin" d="M14 23h3m3 0h3m-9 7h3m3 0h3m18-7h3m3 0h3m-9 7h3m3 0h3" />
    </>
  ),
  'public-traffic-route': (
    <>
      <path className="wall" d="M9 36 27 9M55 36 37 9" />
      <path className="wall" d="M32 10v3m0 5v5m0 6v7" />
    </>
  ),
  office: (
    <>
      <path className="wall" d="M18 36V6h28v30" />
      <path className="thin" d="M24 12h4m8 0h4M24 18h4m8 0h4M24 24h4m8 0h4M29 36v-6h6v6" />
    </>
  ),
  'process-building': (
    <>
      <path className="wall" d="M8 36V19l13 7v-7l13 7v-7l13 7V7h7v29" />
      <path className="thin" d="M14 31h5m7 0h5m7 0h5" />
    </>
  ),
  'power-line': (
    <>
      <path className="wall" d="M24 36 31 5h2l7 31" />
      <path className="thin" d="M17 13h30M17 13l14-5m16 5L33 8M27.5 21h9L25.5 29.5h13zM18 13v4m28-4v4M18 17Q9 21 1 18.5M46 17q9 4 17 1.5" />
    </>
  ),
  pol: (
    <>
      <path className="wall" d="M12 36V15c0-5 24-5 24 0v21M12 15c0 5 24 5 24 0" />
      <path className="solid" d="M48 17c4 6 5.5 8.5 5.5 11.5a5.5 5.5 0 0 1-11 0c0-3 1.5-5.5 5.5-11.5z" />
    </>
  ),
};
