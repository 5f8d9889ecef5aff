import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { ExposurePictogram } from '../../pictograms/exposure-pictogram.js';
import { StructurePictogram } from '../../pictograms/structure-pictogram.js';
import type { Properties } from '../../state/plan-document.js';
import { viewStore, type DrawnShape } from '../../state/view-store.js';
import { ChoiceField } from './choice-field.js';
import { EXPOSURE_KINDS, type ExposureName } from './exposed-fields.js';
import { DENSITIES, INSTALLATIONS, NETWORKS } from './exposure-details.js';
import { readNumber } from './number-field.js';
import { STRUCTURES } from './structure-fields.js';

/** Kinds that cannot be judged without a fact. It is asked for before they are drawn: nothing is assumed. */
const ASKED = ['public-traffic-route', 'office', 'power-line', 'pol'] as const;
type Asked = (typeof ASKED)[number];
const isAsked = (kind: ExposureName): kind is Asked => (ASKED as readonly string[]).includes(kind);

/** Adds a store or an exposed site: what it is, then where it stands. */
export function AddMenu() {
  return (
    <div className="menu add-menu">
      <Disclosure kind="store" />
      <Disclosure kind="site" />
    </div>
  );
}

type Draw = (shape: DrawnShape, properties: Properties) => void;

/** A button and what it opens. Escape, a click elsewhere and leaving by keyboard close it. */
function Disclosure({ kind }: { readonly kind: 'store' | 'site' }) {
  const { text } = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLElement>(null);

  useEffect(
    function closeFromOutside() {
      if (!isOpen) return;
      const isInside = (target: EventTarget | null): boolean => target instanceof Node && (list.current!.contains(target) || button.current!.contains(target));
      const pressed = (event: PointerEvent): void => {
        if (!isInside(event.target)) setOpen(false);
      };
      const focused = (event: FocusEvent): void => {
        if (!isInside(event.target)) setOpen(false);
      };
      const escaped = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape') return;
        // This Escape is spent: what is selected stays selected.
        event.stopPropagation();
        setOpen(false);
        button.current!.focus();
      };
      document.addEventListener('pointerdown', pressed, true);
      document.addEventListener('focusin', focused);
      document.addEventListener('keydown', escaped, true);
      return function stop() {
        document.removeEventListener('pointerdown', pressed, true);
        document.removeEventListener('focusin', focused);
        document.removeEventListener('keydown', escaped, true);
      };
    },
    [isOpen],
  );

  const draw: Draw = (shape, properties) => {
    viewStore.set({ tool: { kind: 'draw', shape, properties, idWord: kind } });
    setOpen(false);
    button.current!.focus();
  };
  return (
    <>
      <button ref={button} type="button" className="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {text(`add.${kind}`)}
      </button>
      {isOpen && (
        <section ref={list} id={id} className="menu-list add-list" aria-label={text(`add.${kind}`)}>
          {kind === 'store' ? <StoreChoice onDraw={draw} /> : <SiteChoice onDraw={draw} />}
        </section>
      )}
    </>
  );
}

function StoreChoice({ onDraw }: { readonly onDraw: Draw }) {
  const { text } = useText();
  const [shape, setShape] = useState<DrawnShape>('rectangle');
  return (
    <>
      <p>{text('add.store-how')}</p>
      <ul className="add-pictures">
        {STRUCTURES.map((type) => (
          <li key={type}>
            <button type="button" onClick={() => onDraw(shape, { role: 'pes', structure: { type } })}>
              <StructurePictogram type={type} />
              {text(`structure.${type}`)}
            </button>
          </li>
        ))}
      </ul>
      <ShapeChoice value={shape} shapes={['rectangle', 'polygon', 'point']} onChange={setShape} />
    </>
  );
}

function SiteChoice({ onDraw }: { readonly onDraw: Draw }) {
  const { text } = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  /** Null: as usual for the kind. */
  const [shape, setShape] = useState<DrawnShape | null>(null);
  const draw = (kind: ExposureName, facts: Properties): void => onDraw(shape ?? usualShape(kind), { role: 'exposed-site', exposure: { kind, ...facts } });
  return (
    <>
      <p>{text('add.site-how')}</p>
      <ul className="add-pictures">
        {EXPOSURE_KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" aria-pressed={isAsked(kind) ? asked === kind : undefined} onClick={() => (isAsked(kind) ? setAsked(kind) : draw(kind, {}))}>
              <ExposurePictogram kind={kind} />
              {text(`add.kind.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <ShapeChoice value={shape ?? usualShape(asked)} shapes={['rectangle', 'polygon', 'line', 'point']} onChange={setShape} />
      {asked && <Question key={asked} kind={asked} onAnswer={(facts) => draw(asked, facts)} />}
    </>
  );
}

const usualShape = (kind: ExposureName | null): DrawnShape => (kind === 'public-traffic-route' || kind === 'power-line' ? 'line' : 'rectangle');

/** The fact that a kind cannot be judged without. No answer is chosen beforehand. */
function Question({ kind, onAnswer }: { readonly kind: Asked; readonly onAnswer: (facts: Properties) => void }) {
  const { text } = useText();
  const [facts, setFacts] = useState<Properties | null>(null);
  return (
    <form
      ref={bringToFocus}
      className="add-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (facts) onAnswer(facts);
      }}
    >
      <Answer kind={kind} facts={facts ?? {}} onChange={setFacts} />
      <p className="field-help">{text(kind === 'public-traffic-route' ? 'add.asked.public-traffic-route' : 'add.asked')}</p>
      <button type="submit" className="button button-main" disabled={!facts}>
        {text('add.draw')}
      </button>
    </form>
  );
}

function bringToFocus(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus({ preventScroll: true });
  form?.scrollIntoView({ block: 'nearest' });
}

interface AnswerProps {
  readonly kind: Asked;
  readonly facts: Properties;
  readonly onChange: (facts: Properties | null) => void;
}

function Answer({ kind, facts, onChange }: AnswerProps) {
  const { text } = useText();
  switch (kind) {
    case 'office':
      return <Occupants onChange={(occupants) => onChange(occupants === null ? null : { occupants })} />;
    case 'public-traffic-route':
      return <ChoiceField legend={text('form.density')} value={DENSITIES.find((one) => one === facts.density)} choices={DENSITIES.map((value) => ({ value, label: text(`form.density.${value}`) }))} onChange={(density) => onChange({ density })} />;
    case 'power-line':
      return <ChoiceField legend={text('form.network')} value={NETWORKS.find((one) => one === facts.network)} choices={NETWORKS.map((value) => ({ value, label: text(`form.network.${value}`) }))} onChange={(network) => onChange({ network })} />;
    case 'pol':
      return (
        <ChoiceField
          legend={text('form.installation')}
          value={INSTALLATIONS.find((one) => one === facts.installation)}
          choices={INSTALLATIONS.map((value) => ({ value, label: text(`form.installation.${value}`) }))}
          onChange={(installation) => onChange({ installation })}
        />
      );
  }
}

/** Unlike a field of a form there is no number yet to go back to: what is not a number of persons is no answer. */
function Occupants({ onChange }: { readonly onChange: (occupants: number | null) => void }) {
  const { text, count } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const fault = faultOf(typed);

  function faultOf(now: string): string | null {
    if (now.trim() === '') return null;
    const read = readNumber(now);
    if (read === null) return text('field.not-a-number');
    if (read < 0) return text('field.too-small', { min: count(0) });
    return Number.isInteger(read) ? null : text('field.not-whole');
  }

  return (
    <div className="field">
      <label htmlFor={id}>{text('form.occupants')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help ${id}-fault`}
        onChange={({ currentTarget: { value: now } }) => {
          setTyped(now);
          onChange(faultOf(now) === null ? readNumber(now) : null);
        }}
      />
      <span id={`${id}-help`} className="field-help">
        {text('form.office-help')}
      </span>
      <output id={`${id}-fault`} className="field-fault">
        {fault}
      </output>
    </div>
  );
}

interface ShapeChoiceProps {
  readonly value: DrawnShape;
  readonly shapes: readonly DrawnShape[];
  readonly onChange: (shape: DrawnShape) => void;
}

function ShapeChoice({ value, shapes, onChange }: ShapeChoiceProps) {
  const { text } = useText();
  return <ChoiceField legend={text('add.shape')} value={value} choices={shapes.map((shape) => ({ value: shape, label: text(`add.shape.${shape}`) }))} onChange={onChange} />;
}
