import { useEffect, useId, useState } from 'react';
import type { Position } from 'iatg-core';
import { useText, type Language } from '../../i18n/use-text.js';
import { useLayers } from '../../state/use-store.js';

type Coordinates = typeof import('iatg-exchange/coordinates');

interface Props {
  readonly label: string;
  /** Null: none yet. */
  readonly place: Position | null;
  readonly action: string;
  /** @returns whether the place was taken; what is typed then gives way to it */
  readonly onPlace: (place: Position) => boolean;
}

/** A place as text, in any of five formats: it shows what it understood before anything is done with it. */
export function PlaceField({ label, place: shown, action, onPlace }: Props) {
  const language = useText();
  const { text } = language;
  const id = useId();
  const format = useLayers((layers) => layers.coordinates);
  const [library, setLibrary] = useState<Coordinates | null>(null);
  const [typed, setTyped] = useState<string | null>(null);

  useEffect(function load() {
    void import('iatg-exchange/coordinates').then(setLibrary);
  }, []);

  const now = (shown && library?.writeCoordinates([shown[0], shown[1]], format, 0.1)) ?? '';
  const read = typed === null || !library ? null : library.readCoordinates(typed);
  const place = read && 'position' in read ? read.position : null;
  const take = (to: Position): void => {
    if (onPlace(to)) setTyped(null);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? now}
        aria-invalid={read !== null && place === null}
        aria-describedby={`${id}-read`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && place) take(place);
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span id={`${id}-read`} className={read !== null && place === null ? 'field-fault' : 'field-help'} role="status">
        {read === null ? text('form.place-help') : understood(read, language, library!)}
      </span>
      {place && (
        <button type="button" className="button" onClick={() => take(place)}>
          {action}
        </button>
      )}
    </div>
  );
}

function understood(read: ReturnType<Coordinates['readCoordinates']>, { text, metres }: Language, { writeCoordinates }: Coordinates): string {
  if ('fault' in read) return (text as (key: string, values: object) => string)(`coordinates.fault.${read.fault}`, read.values);
  const { position, format, precision_m, axes } = read;
  const place = writeCoordinates(position, 'decimal', precision_m) ?? '';
  return `${text('coordinates.understood', { place, format: text(`coordinates.format.${format}`), precision: metres(precision_m) })}. ${text(`coordinates.axes.${axes}`)}`;
}
