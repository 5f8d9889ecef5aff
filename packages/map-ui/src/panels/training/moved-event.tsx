import type { Position } from 'iatg-core';
import { useEffect, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../../i18n/use-training-text.js';
import { GEOJSON, saveAs } from '../../io/save-file.js';
import { accidentOf, leaveAccident, movedEventOf, moveEvent, setReplay, showAccident } from '../../state/training-replay.js';
import type { Replay } from '../../state/training-store.js';
import { useLayers } from '../../state/use-store.js';
import { told } from '../save-plan.js';
import { PanelHeading } from './panel-heading.js';
import { PredictedTable } from './predicted-table.js';

/** The event at the place of the class: a charge and its lines, and in large letters what it is. */
export function MovedEventPanel({ replay }: { readonly replay: Replay }) {
  const { accidentTexts } = useTrainingWords();
  const { exercise, movedEvent } = accidentTexts.words;
  const { text: pageText } = useText();
  const text = useTrainingText();
  const save = (): void => void told(pageText, async () => (await saveAs('EXERCISE', GEOJSON, () => new Blob([`${JSON.stringify(movedEventOf(replay), null, 2)}\n`], { type: GEOJSON.mime })))?.name ?? null);
  return (
    <article className="accident moved">
      <PanelHeading title={text('moved.title')} onBack={leaveAccident} />
      <p className="moved-mark">{exercise}</p>
      <p>{movedEvent}</p>
      <PredictedTable replay={replay} accident={accidentOf(replay.id)} />
      <p className="training-actions">
        <button type="button" className="button" onClick={save}>
          {text('moved.save')}
        </button>
        <button type="button" className="button" onClick={() => void showAccident(replay.id, accidentTexts.accidents[replay.id].name)}>
          {text('moved.back')}
        </button>
      </p>
      <PlaceForm replay={replay} title={text('moved.elsewhere')} />
      <p className="training-help">{text('accident.online')}</p>
      <p className="training-rests">{text('training.plan-rests')}</p>
    </article>
  );
}

export function MovedEventForm({ replay }: { readonly replay: Replay }) {
  const text = useTrainingText();
  return (
    <section className="moved-form" aria-label={text('moved.title')}>
      <h3>{text('moved.title')}</h3>
      <p>{text('moved.explained')}</p>
      <PlaceForm replay={replay} title={text('moved.on-map')} />
    </section>
  );
}

type Coordinates = typeof import('iatg-exchange/coordinates');

/** A place by a click on the map or as text, in any format of the page. */
function PlaceForm({ replay, title }: { readonly replay: Replay; readonly title: string }) {
  const { text: pageText, metres } = useText();
  const text = useTrainingText();
  const id = useId();
  const format = useLayers((layers) => layers.coordinates);
  const [library, setLibrary] = useState<Coordinates | null>(null);
  const [typed, setTyped] = useState('');

  useEffect(function load() {
    void import('iatg-exchange/coordinates').then(setLibrary);
  }, []);

  const read = typed.trim() === '' || !library ? null : library.readCoordinates(typed);
  const place: Position | null = read && 'position' in read ? read.position : null;
  const words = (): string => {
    if (!read) return text('moved.coordinates-help');
    if ('fault' in read) return (pageText as (key: string, values: object) => string)(`coordinates.fault.${read.fault}`, read.values);
    return pageText('coordinates.understood', {
      place: library!.writeCoordinates(read.position, format, read.precision_m) ?? '',
      format: pageText(`coordinates.format.${read.format}`),
      precision: metres(read.precision_m),
    });
  };
  return (
    <div className="place-form">
      <p className="pick">
        <button type="button" className="button" aria-pressed={replay.places} onClick={() => setReplay({ places: !replay.places })}>
          {title}
        </button>
        <span role="status">{replay.places && text('moved.on-map-now')}</span>
      </p>
      <div className="field">
        <label htmlFor={id}>{text('moved.coordinates')}</label>
        <input
          id={id}
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={read !== null && place === null}
          aria-describedby={`${id}-read`}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && place && void moveEvent(place)}
        />
        <span id={`${id}-read`} className={read !== null && place === null ? 'field-fault' : 'field-help'} role="status">
          {words()}
        </span>
      </div>
      <button type="button" className="button" disabled={!place} onClick={() => place && void moveEvent(place)}>
        {text('moved.put')}
      </button>
    </div>
  );
}
