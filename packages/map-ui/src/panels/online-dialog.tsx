import { useId, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { hostOfTemplate, ONLINE_LAYERS, onlineLayerOf, originOf, OWN_LAYER } from '../io/online-layers.js';
import { goOnline, showBase } from '../state/online.js';
import { useLayers } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { flush } from '../state/workspace.js';
import { Dialog } from './dialog.js';

/** What a tile address has to hold. */
const PARTS = '{z}, {x}, {y}';

const close = (): void => viewStore.set({ dialog: null });

/** Satellite pictures of other hosts: what leaves this computer is said before anything does. */
export function OnlineDialog() {
  const { text } = useText();
  const base = useLayers((layers) => layers.base);
  const [id, setId] = useState('');
  const [url, setUrl] = useState('');
  const [isAgreed, setAgreed] = useState(false);
  const fault = useId();
  const layer = onlineLayerOf(id, url);
  const isUrlWrong = id === OWN_LAYER && url !== '' && hostOfTemplate(url) === null;

  return (
    <Dialog title={text('online.title')} onClose={close}>
      {base.kind === 'online' && (
        <p className="online-now">
          {text('online.state', { layer: onlineLayerOf(base.id, base.url)?.name ?? '' })}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              showBase({ kind: 'embedded' });
            }}
          >
            {text('online.off')}
          </button>
        </p>
      )}
      <p>{text('online.default')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (layer && isAgreed) void goOnline(id, url, flush);
        }}
      >
        <fieldset>
          <legend>{text('online.choose')}</legend>
          {ONLINE_LAYERS.map(({ id: one, name, region }) => (
            <label key={one}>
              <input type="radio" name="online" checked={id === one} onChange={() => setId(one)} />
              <bdi>{name}</bdi> <span className="beside">{region ?? text('online.world')}</span>
            </label>
          ))}
          <label>
            <input type="radio" name="online" checked={id === OWN_LAYER} onChange={() => setId(OWN_LAYER)} />
            {text('online.own')}
          </label>
          {id === OWN_LAYER && (
            <label className="own-url">
              {text('online.own-address', { parts: PARTS })}
              <input type="text" dir="ltr" inputMode="url" value={url} spellCheck={false} autoComplete="off" placeholder="https://…/{z}/{x}/{y}.png" aria-invalid={isUrlWrong} aria-describedby={fault} onChange={({ currentTarget }) => setUrl(currentTarget.value.trim())} />
              <span id={fault} className="field-fault" role="status">
                {isUrlWrong && text('online.own-fault', { parts: PARTS })}
              </span>
            </label>
          )}
        </fieldset>
        <div className="consent">
          <h3>{text('online.reveals-title')}</h3>
          <ul>
            <li>{text('online.reveals-place', { host: layer ? originOf(layer) : '…' })}</li>
            <li>{text('online.reveals-address')}</li>
            <li>{text('online.keeps')}</li>
          </ul>
          <label>
            <input type="checkbox" checked={isAgreed} onChange={({ currentTarget }) => setAgreed(currentTarget.checked)} />
            {text('online.agree')}
          </label>
        </div>
        <button type="submit" className="button button-main" disabled={!layer || !isAgreed}>
          {text('online.on')}
        </button>
      </form>
    </Dialog>
  );
}
