import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { ExposurePictogram } from '../../pictograms/exposure-pictogram.js';
import { StructurePictogram } from '../../pictograms/structure-pictogram.js';
import type { Properties } from '../../state/plan-document.js';
import { viewStore, type DrawnShape } from '../../state/view-store.js';
import { ChoiceField } from './choice-field.js';
import { EXPOSURE_KINDS, type ExposureName } from './exposed-fields.js';
import { DENSITIES, ExposureDetails } from './exposure-details.js';
import { STRUCTURES } from './structure-fields.js';

const SHAPES = ['rectangle', 'polygon', 'line', 'point'] as const;

/** Facts that a site of a kind cannot be judged without. They are asked for before it is drawn: nothing is assumed. */
const NEEDED: Partial<Record<ExposureName, string>> = { office: 'occupants', 'public-traffic-route': 'density', 'power-line': 'network', pol: 'installation' };

/** Adds a store or an exposed site: what it is, then where it stands. */
export function AddMenu() {
  const { text } = useText();
  const [isOpen, setOpen] = useState<'store' | 'site' | null>(null);
  const menu = useRef<HTMLDivElement>(null);

  useEffect(
    function closeOutside() {
      if (!isOpen) return;
      const close = (event: Event): void => {
        if (event instanceof KeyboardEvent ? event.key === 'Escape' : !menu.current?.contains(event.target as Node)) setOpen(null);
      };
      addEventListener('pointerdown', close);
      addEventListener('keydown', close);
      return function stop() {
        removeEventListener('pointerdown', close);
        removeEventListener('keydown', close);
      };
    },
    [isOpen],
  );

  const draw = (shape: DrawnShape, properties: Properties, idWord: string): void => {
    viewStore.set({ tool: { kind: 'draw', shape, properties, idWord } });
    setOpen(null);
  };
  return (
    <div className="menu add-menu" ref={menu}>
      {(['store', 'site'] as const).map((kind) => (
        <button key={kind} type="button" className="button" aria-expanded={isOpen === kind} onClick={() => setOpen(isOpen === kind ? null : kind)}>
          {text(`add.${kind}`)}
        </button>
      ))}
      {isOpen === 'store' && <StoreChoice onDraw={draw} />}
      {isOpen === 'site' && <SiteChoice onDraw={draw} />}
    </div>
  );
}

interface ChoiceProps {
  readonly onDraw: (shape: DrawnShape, properties: Properties, idWord: string) => void;
}

function StoreChoice({ onDraw }: ChoiceProps) {
  const { text } = useText();
  const [shape, setShape] = useState<DrawnShape>('rectangle');
  return (
    <div className="menu-list add-list">
      <p>{text('add.store-how')}</p>
      <ul className="add-pictures">
        {STRUCTURES.map((type) => (
          <li key={type}>
            <button type="button" onClick={() => onDraw(shape, { role: 'pes', structure: { type } }, 'store')}>
              <StructurePictogram type={type} />
              {text(`structure.${type}`)}
            </button>
          </li>
        ))}
      </ul>
      <ShapeChoice value={shape} onChange={setShape} />
    </div>
  );
}

function SiteChoice({ onDraw }: ChoiceProps) {
  const { text } = useText();
  const [kind, setKind] = useState<ExposureName | null>(null);
  const [facts, setFacts] = useState<Properties>({});
  const [shape, setShape] = useState<DrawnShape | null>(null);
  const usual: DrawnShape = kind === 'public-traffic-route' || kind === 'power-line' ? 'line' : 'rectangle';
  const choose = (name: ExposureName): void => {
    if (NEEDED[name]) {
      setKind(name);
      setFacts({});
    } else onDraw(shape ?? 'rectangle', { role: 'exposed-site', exposure: { kind: name } }, 'site');
  };
  const needed = kind && NEEDED[kind];
  return (
    <div className="menu-list add-list">
      <p>{text('add.site-how')}</p>
      <ul className="add-pictures">
        {EXPOSURE_KINDS.map((name) => (
          <li key={name}>
            <button type="button" aria-pressed={NEEDED[name] ? kind === name : undefined} onClick={() => choose(name)}>
              <ExposurePictogram kind={name} />
              {text(`add.kind.${name}`)}
            </button>
          </li>
        ))}
      </ul>
      {kind && needed && (
        <>
          {kind === 'public-traffic-route' ? (
            <ChoiceField
              legend={text('form.density')}
              value={facts.density as (typeof DENSITIES)[number] | undefined}
              choices={DENSITIES.map((value) => ({ value, label: text(`form.density.${value}`) }))}
              onChange={(density) => setFacts({ density })}
            />
          ) : (
            <ExposureDetails exposure={{ kind, ...facts }} onChange={(values) => setFacts({ ...facts, ...values })} onStart={nothing} onEnd={nothing} />
          )}
          <button type="button" className="button button-main" disabled={facts[needed] === undefined} onClick={() => onDraw(shape ?? usual, { role: 'exposed-site', exposure: { kind, ...facts } }, 'site')}>
            {text('add.draw')}
          </button>
        </>
      )}
      <ShapeChoice value={shape ?? usual} onChange={setShape} />
    </div>
  );
}

const nothing = (): void => {};

function ShapeChoice({ value, onChange }: { readonly value: DrawnShape; readonly onChange: (shape: DrawnShape) => void }) {
  const { text } = useText();
  return <ChoiceField legend={text('add.shape')} value={value} choices={SHAPES.map((shape) => ({ value: shape, label: text(`add.shape.${shape}`) }))} onChange={onChange} />;
}
