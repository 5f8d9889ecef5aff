export type ExposureKindName = 'inhabited-building' | 'vulnerable-building' | 'public-traffic-route' | 'office' | 'process-building' | 'power-line' | 'pol';

/** What is exposed. Decorative: the words stand beside it. */
export function ExposurePictogram({ kind }: { readonly kind: ExposureKindName }) {
  return (
    <svg className="pictogram" viewBox="0 0 64 40" aria-hidden="true">
      <path className="ground" d="M1 36h62" />
      {PICTURES[kind]}
    </svg>
  );
}

const PICTURES: Readonly<Record<ExposureKindName, React.ReactNode>> = {
  'inhabited-building': <path className="wall" d="M20 36V20l12-11 12 11v16zM29 36v-9h6v9M16 24l4-4m28 4-4-4M39 13V8h3v8" />,
  'vulnerable-building': (
    <>
      <path className="wall" d="M10 36V16h16v20m12 0V16h16v20M26 36V8h12v28" />
      <path className="solid" d="M30.500 12h3v3h3v3h-3v3h-3v-3h-3v-3h3z" />
      <path className="thin" d="M14 21h3m4 0h1m-8 7h3m4 0h1m20-7h3m4 0h1m-8 7h3m4 0h1" />
    </>
  ),
  'public-traffic-route': (
    <>
      <path className="solid" d="M6 36 24 8h3L20 36zM58 36 40 8h-3l7 28z" />
      <path className="wall" d="M32 9v4m0 5v5m0 6v6" />
    </>
  ),
  office: (
    <>
      <path className="wall" d="M18 36V6h28v30z" />
      <path className="thin" d="M24 12h4m8 0h4M24 19h4m8 0h4M24 26h4m8 0h4M30 36v-5h4v5" />
    </>
  ),
  'process-building': (
    <>
      <path className="wall" d="M8 36V18l14 7v-7l14 7v-7l14 7V8h6v28z" />
      <circle className="thin" cx="24" cy="31" r="3" />
      <path className="thin" d="M36 29h10v4H36z" />
    </>
  ),
  'power-line': <path className="thin" d="m22 36 8-30h4l8 30M26 22h12m-15 8h18M16 12h32M20 12v4m24-4v4M30 6h4M1 15c8 3 12 3 19 1m24 0c7 2 11 2 19-1" />,
  pol: (
    <>
      <path className="wall" d="M12 36V16c0-5 24-5 24 0v20zM12 16c0 5 24 5 24 0" />
      <path className="solid" d="M48 18c4 6 5 8 5 11a5 5 0 0 1-10 0c0-3 1-5 5-11z" />
    </>
  ),
};
