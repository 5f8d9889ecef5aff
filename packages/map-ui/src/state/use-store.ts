import { useSyncExternalStore } from 'react';
import { decisionsStore, type DecisionsState } from './decisions-store.js';
import { effectsStore, type EffectsState } from './effects-store.js';
import { evaluationStore } from './evaluation-store.js';
import type { Evaluated } from './evaluation.js';
import { firstVisitStore } from './first-visit.js';
import { layerStore, type LayerState } from './layer-store.js';
import { siteStore, type SiteState } from './site-store.js';
import type { Store } from './store.js';
import { viewStore, type ViewState } from './view-store.js';
import { workspaceStore, type WorkspaceState } from './workspace.js';

/** A part of a store; the component draws again when that part is another object. */
export function useStore<S, T>(store: Store<S>, part: (state: S) => T): T {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

export const useSite = <T>(part: (state: SiteState) => T): T => useStore(siteStore, part);
export const useView = <T>(part: (state: ViewState) => T): T => useStore(viewStore, part);
export const useLayers = <T>(part: (state: LayerState) => T): T => useStore(layerStore, part);

export const useDecisions = <T>(part: (state: DecisionsState) => T): T => useStore(decisionsStore, part);
export const useEffects = <T>(part: (state: EffectsState) => T): T => useStore(effectsStore, part);

/** The evaluation of the open plan, or a part of it: whoever takes the whole is drawn again in every frame of a drag. */
export const useEvaluation = (): Evaluated => useEvaluated((evaluated) => evaluated);
export const useEvaluated = <T>(part: (evaluated: Evaluated) => T): T => useStore(evaluationStore, ({ evaluated }) => part(evaluated));
export const useIsBehind = (): boolean => useStore(evaluationStore, ({ isBehind }) => isBehind);

export const useIsFirstVisit = (): boolean => useStore(firstVisitStore, ({ isOver }) => !isOver);

/** Is the work kept in this browser? */
export const useWorkspace = (): WorkspaceState => useStore(workspaceStore, (workspace) => workspace);
