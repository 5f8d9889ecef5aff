import { useText } from '../i18n/use-text.js';
import { viewStore } from '../state/view-store.js';
import { Dialog } from './dialog.js';

const KEYS = ['undo', 'redo', 'escape', 'arrows', 'handles', 'map'] as const;

/** The three steps of a first visit, the keys, and what this program is not. */
export function HelpDialog() {
  const { text } = useText();
  return (
    <Dialog title={text('help.title')} onClose={() => viewStore.set({ dialog: null })}>
      <ol className="steps-first">
        <li>{text('help.step-1')}</li>
        <li>{text('help.step-2')}</li>
        <li>{text('help.step-3')}</li>
      </ol>
      <h3>{text('help.keys')}</h3>
      <dl className="keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{text(`help.key.${key}`)}</dt>
            <dd>{text(`help.key-does.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{text('product.privacy')}</p>
      <p>{text('product.not')}</p>
      <p className="beside">{text('help.pictures')}</p>
    </Dialog>
  );
}
