import * as database from '../../src/io/plan-database.js';
import * as site from '../../src/state/site-store.js';
import { withHeader } from '../../src/state/plan-document.js';
import * as changeLog from '../../src/state/change-log.js';
import { readLog } from '../../src/state/change-record.js';
import { viewStore } from '../../src/state/view-store.js';
import * as workspace from '../../src/state/workspace.js';

/** The workspace as tests drive it, without a page around it. */
const driven = {
  changeLog,
  readLog,
  database,
  site,
  workspace,
  rename: (name: string): boolean => site.edit({ key: 'edit.rename', name }, (document) => withHeader(document, { name })),
  name: (): string => site.siteStore.get().open.plan.name,
  notice: (): string | null => viewStore.get().notice?.key ?? null,
};

export type Driven = typeof driven;

declare global {
  interface Window {
    driven: Driven;
    started: Promise<void>;
  }
}

window.driven = driven;
window.started = workspace.startWorkspace((name) => `${name} (copy)`);
