import { useRef } from 'react';
import { useText } from '../../i18n/use-text.js';
import { StepSlider } from '../step-slider.js';
import { NumberField } from './number-field.js';

interface Props {
  readonly label: string;
  readonly help: string;
  /** Degrees clockwise from true north; null: unknown. */
  readonly value: number | null;
  /** May it be left empty? */
  readonly isOptional?: boolean;
  readonly onChange: (value: number | undefined) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** A bearing: typed, slid, or turned on the dial. */
export function BearingField({ label, help, value, isOptional = true, onChange, onStart, onEnd }: Props) {
  const { text } = useText();
  const shown = value === null ? 0 : ((value % 360) + 360) % 360;
  /** Where the dial was when it was taken hold of: what changes above it may move it away under the pointer. */
  const held = useRef<DOMRect | null>(null);
  const turnTo = ({ clientX, clientY }: React.PointerEvent): void => {
    if (held.current) onChange(bearingIn(held.current, clientX, clientY));
  };
  return (
    <div className="bearing">
      <NumberField label={label} help={help} unit="°" value={value ?? undefined} isOptional={isOptional} onChange={onChange} onStart={onStart} onEnd={onEnd} />
      {/* For the pointer alone: keys have the field and the slider. */}
      <svg
        className="dial"
        viewBox="-24 -24 48 48"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          held.current = event.currentTarget.getBoundingClientRect();
          onStart();
          turnTo(event);
        }}
        onPointerMove={turnTo}
        onLostPointerCapture={() => {
          held.current = null;
          onEnd();
        }}
      >
        <circle r="21" />
        <path d="M0-21v5M21 0h-5M0 21v-5M-21 0h5" />
        {value !== null && <path className="needle" d="M0-18 5 10 0 6-5 10z" transform={`rotate(${shown})`} />}
      </svg>
      <StepSlider
        min={0}
        max={359}
        value={Math.round(shown) % 360}
        aria-label={text('form.turn', { what: label })}
        aria-valuetext={value === null ? text('form.unknown') : `${Math.round(shown)}°`}
        onStart={onStart}
        onEnd={onEnd}
        onChange={onChange}
      />
    </div>
  );
}

/** Whole degrees clockwise from the top of a dial to a place on the screen. */
function bearingIn({ left, top, width, height }: DOMRect, x: number, y: number): number {
  const azimuth_deg = (Math.atan2(x - left - width / 2, top + height / 2 - y) * 180) / Math.PI;
  return (Math.round(azimuth_deg) + 360) % 360;
}
