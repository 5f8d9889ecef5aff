/** Something that changes, and who wants to know. A change is a new object; parts that stay the same stay the same objects. */
export interface Store<S> {
  readonly get: () => S;
  readonly set: (change: Partial<S>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
