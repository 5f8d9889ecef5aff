export type StructureType = 'earth-covered-magazine' | 'reinforced' | 'semi-reinforced' | 'medium' | 'light' | 'open-stack';

interface Props {
  readonly type: StructureType;
  readonly barricaded?: boolean;
}

/** A store in cross-section: what of it stands between the explosives and the world. Decorative: the words stand beside it. */
export function StructurePictogram({ type, barricaded = false }: Props) {
  return (
    <svg className="pictogram" viewBox="0 0 64 40" aria-hidden="true">
      <path className="ground" d="M1 36h62" />
      {SECTIONS[type]}
      {barricaded && <path className="earth" d="M2 36 9 22h3l7 14zM45 36l7-14h3l7 14z" />}
    </svg>
  );
}

const STACK = <path className="stack" d="M26 36v-6h12v6zm3-6v-5h6v5z" />;

const SECTIONS: Readonly<Record<StructureType, React.ReactNode>> = {
  'earth-covered-magazine': (
    <>
      <path className="earth" d="M3 36C12 10 22 6 32 6s20 4 29 30h-9V27a20 15 0 0 0-40 0v9z" />
      <path className="wall" d="M13 36v-9a19 14 0 0 1 38 0v9" />
      {STACK}
    </>
  ),
  reinforced: (
    <>
      <path className="solid" d="M12 36V9h40v27h-6V16H18v20z" />
      {STACK}
    </>
  ),
  'semi-reinforced': (
    <>
      <path className="solid" d="M12 36V13h6v23zM46 36V13h6v23z" />
      <path className="wall" d="M10 13h44" />
      {STACK}
    </>
  ),
  medium: (
    <>
      <path className="solid" d="M14 36V16h3v20zM47 36V16h3v20z" />
      <path className="wall" d="m11 16 21-9 21 9" />
      {STACK}
    </>
  ),
  light: (
    <>
      <path className="thin" d="M15 36V17m34 19V17M11 17l21-9 21 9" />
      {STACK}
    </>
  ),
  'open-stack': (
    <>
      <path className="stack" d="M20 36v-8h24v8zm5-8v-6h14v6z" />
      <path className="thin" d="M15 36c1-8 3-17 10-18h14c7 1 9 10 10 18" />
    </>
  ),
};
