import type { ParsedPlan, Problem, SitePlan } from 'iatg-core';
import { demoPlan } from '../io/demo-plan.js';
import { createStore } from './store.js';
import { resetView } from './view-store.js';

/** What the user stated: the open plan, and the last file that could not be opened. Everything else follows from it. */
export interface SiteState {
  readonly open: OpenPlan;
  readonly refused: Refusal | null;
}

export interface OpenPlan {
  /** Null: the demo that comes with the page. */
  readonly fileName: string | null;
  readonly plan: SitePlan;
  readonly warnings: readonly Problem[];
}

export interface Refusal {
  readonly fileName: string;
  readonly why: 'faults' | 'unreadable' | 'several-files';
  /** In order of place; empty unless `faults`. */
  readonly faults: readonly Problem[];
}

export const siteStore = createStore<SiteState>({ open: openDemo(), refused: null });

export function showDemo(): void {
  show(openDemo());
}

/** Opens what was read from a file. A file with faults is refused, and the open plan stays as it is. */
export function offerFile(fileName: string, parsed: ParsedPlan | null): void {
  if (!parsed) refuse({ fileName, why: 'unreadable', faults: [] });
  else if (!parsed.plan) refuse({ fileName, why: 'faults', faults: parsed.faults });
  else show({ fileName, plan: parsed.plan, warnings: parsed.warnings });
}

export function refuse(refused: Refusal): void {
  siteStore.set({ refused });
}

export function dismissRefusal(): void {
  siteStore.set({ refused: null });
}

function show(open: OpenPlan): void {
  resetView();
  siteStore.set({ open, refused: null });
}

function openDemo(): OpenPlan {
  return { fileName: null, ...demoPlan() };
}
