export type StructureType = 'earth-covered-magazine' | 'reinforced' | 'semi-reinforced' | 'medium' | 'light' | 'open-stack';

interface Props {
  readonly type: StructureType;
  readonly barricaded?: boolean;
}

/** A store in cross-section: what of it stands between the explosives and the world. Decorative: the words stand beside it. */
export function StructurePictogram({ type, barricaded = false }: Props) {
  return (
    <svg className="pictogram" viewBox="0 0 64 40" aria-hidden="true">
      {/* The mound of a magazine is as wide as the picture: its banks would not show. */}
      {barricaded && type !== 'earth-covered-magazine' && BANKS}
      {SECTIONS[type]}
      <path className="ground" d="M1 36h62" />
    </svg>
  );
}

const BANKS = <path className="earth" d="M1 36 6 23h2l5 13zM51 36l5-13h2l5 13z" />;
const STACK = <path className="stack" d="M26 35v-6h12v6zm3-6v-5h6v5z" />;

const SECTIONS: Readonly<Record<StructureType, React.ReactNode>> = {
  'earth-covered-magazine': (
    <>
      <path className="earth" d="M2 36C10 14 18 5 32 5s22 9 30 31H49V28a17 14 0 0 0-34 0v8z" />
      <path className="wall" d="M16 35.5V28a16 13 0 0 1 32 0v7.5" />
      {STACK}
    </>
  ),
  reinforced: (
    <>
      <path className="solid" d="M16 36V9h32v27h-6V15H22v21z" />
      {STACK}
    </>
  ),
  'semi-reinforced': (
    <>
      <path className="solid" d="M16 36V14h6v22zM42 36V14h6v22z" />
      <path className="thin" d="M14 13.3h36" />
      {STACK}
    </>
  ),
  medium: (
    <>
      <path className="solid" d="M17 36V17h3.5v19zM43.5 36V17H47v19z" />
      <path className="thin" d="m14 17 18-9 18 9" />
      {STACK}
    </>
  ),
  light: (
    <>
      <path className="thin" d="M18 36V17m28 19V17M14 17l18-9 18 9" />
      {STACK}
    </>
  ),
  'open-stack': (
    <>
      <path className="stack" d="M20 35v-7h24v7zm8 0v-7m8 7v-7" />
      <path className="earth" d="M16 29 22 15h20l6 14-4 2-4-2-4 2-4-2-4 2-4-2-4 2z" />
      <path className="thin" d="m16 29-1 7M48 29l1 7" />
    </>
  ),
};
