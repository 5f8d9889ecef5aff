import { useText } from '../i18n/use-text.js';
import { DESKS, viewStore } from '../state/view-store.js';
import { Menu } from './menu.js';

/** Opens the desks. */
export function ToolsMenu() {
  const { text } = useText();
  return <Menu label={text('tools.menu')} items={DESKS.map((desk) => ({ label: text(`tools.${desk}`), choose: () => viewStore.set({ dialog: desk }) }))} />;
}
