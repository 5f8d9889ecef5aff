import { lazy, Suspense } from 'react';
import { useText } from '../i18n/use-text.js';
import { onlineLayerOf } from '../io/online-layers.js';
import { canCompare } from '../state/comparison.js';
import { compareWith, redo, siteStore, undo } from '../state/site-store.js';
import { useEvaluated, useLayers, useSite } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { FileMenu } from './file-menu.js';
import { LanguageSwitch } from './language-switch.js';
import mark from './mark.svg';
import { ProfileButton } from './profile-mark.js';
import { SaveTrouble } from './save-state.js';
import { ToolsMenu } from './tools-menu.js';

const AddMenu = lazy(async () => ({ default: (await import('./forms/add-menu.js')).AddMenu }));

/** Which plan is open and what can be done with it as a whole. */
export function AppHeader() {
  const { text } = useText();
  const name = useSite(({ open }) => open.plan.name);
  const history = useSite(({ open }) => open.history);
  const before = useSite((site) => site.before);
  const isComparable = useEvaluated(canCompare);
  const [lastUndo, lastRedo] = [history.past.at(-1), history.future[0]];

  return (
    <header className="app-header">
      <h1>
        <img src={mark} alt="" width="28" height="28" />
        <span className="product-name">{text('product')}</span>
      </h1>
      <FileMenu />
      <ToolsMenu />
      <button type="button" className="plan-name" title={text('options.title')} onClick={() => viewStore.set({ dialog: 'options' })}>
        <bdi>{name || text('plan.unnamed')}</bdi>
      </button>
      <ProfileButton />
      <Suspense fallback={null}>
        <AddMenu />
      </Suspense>
      <div className="header-group" role="group" aria-label={text('history.title')}>
        <IconButton label={lastUndo ? text('history.undo-what', { what: text(lastUndo.name.key, { name: lastUndo.name.name }) }) : text('history.undo')} disabled={!lastUndo} onClick={undo}>
          <path d="M9 6 4 11l5 5M4 11h10a6 6 0 0 1 0 12h-3" />
        </IconButton>
        <IconButton label={lastRedo ? text('history.redo-what', { what: text(lastRedo.name.key, { name: lastRedo.name.name }) }) : text('history.redo')} disabled={!lastRedo} onClick={redo}>
          <path d="m15 6 5 5-5 5M20 11H10a6 6 0 0 0 0 12h3" />
        </IconButton>
      </div>
      <button
        type="button"
        className="button"
        aria-pressed={before !== null}
        disabled={!isComparable}
        title={text('compare.explained')}
        onClick={() => compareWith(before ? null : siteStore.get().open.document)}
      >
        {text('compare.start')}
      </button>
      <button type="button" className="button" onClick={() => viewStore.set({ presenting: true })}>
        {text('present.start')}
      </button>
      <span className="header-end">
        <SaveTrouble />
        <NetworkState />
        <LanguageSwitch />
        <IconButton label={text('help.title')} onClick={() => viewStore.set({ dialog: 'help' })}>
          <path d="M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 18v.1" />
        </IconButton>
      </span>
    </header>
  );
}

/** Does anything leave this computer? Always in sight. */
export function NetworkState() {
  const { text } = useText();
  const base = useLayers((layers) => layers.base);
  const online = base.kind === 'online' ? onlineLayerOf(base.id, base.url) : undefined;
  return (
    <button type="button" className={online ? 'network is-online' : 'network'} title={text('online.what')} onClick={() => viewStore.set({ dialog: 'online' })}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {online ? <path d="M3 12h18M12 3a14 14 0 0 1 0 18 14 14 0 0 1 0-18zm0 0a9 9 0 1 1 0 18 9 9 0 0 1 0-18" /> : <path d="M12 3 4 6v6c0 5 3.500 8 8 9 4.500-1 8-4 8-9V6zm-3.500 9 2.500 2.500 4.500-5" />}
      </svg>
      {online ? text('online.state', { layer: online.name }) : text('product.offline')}
    </button>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

export function IconButton({ label, disabled = false, onClick, children }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
