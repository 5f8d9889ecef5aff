import { createStore } from './store.js';

/** Whether somebody is here for the first time, on this machine. Nothing of a plan is in it. */
const KEY = 'iatg-first-visit';

export const firstVisitStore = createStore({ isOver: wasOver() });

export function endFirstVisit(): void {
  firstVisitStore.set({ isOver: true });
  try {
    localStorage.setItem(KEY, 'over');
  } catch {
    // Private windows may refuse: the steps are then shown again next time.
  }
}

function wasOver(): boolean {
  try {
    return localStorage.getItem(KEY) === 'over';
  } catch {
    return false;
  }
}
