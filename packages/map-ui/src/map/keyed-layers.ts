import type { Layer, LayerGroup } from 'leaflet';

/** How the things of a list are shown as layers. */
export interface Drawing<T, L extends Layer> {
  readonly key: (item: T) => string;
  /** What decides how a thing looks: another object, and it is drawn again. Unless given, the thing itself. */
  readonly drawn?: (item: T) => unknown;
  readonly create: (item: T) => L;
  readonly update: (layer: L, item: T) => void;
}

interface Entry<L extends Layer> {
  readonly key: string;
  drawn: unknown;
  readonly layer: L;
}

/**
 * Keeps the layers of a group in step with a list: what is new is added, what is gone removed, and only what is another object than
 * before is drawn again. Thousands of sites follow a drag this way without being looked at by React.
 */
export class KeyedLayers<T, L extends Layer> {
  readonly #group: LayerGroup;
  #entries: readonly Entry<L>[] = [];

  constructor(group: LayerGroup) {
    this.#group = group;
  }

  show(items: readonly T[], drawing: Drawing<T, L>): void {
    if (!this.#updated(items, drawing)) this.#replaced(items, drawing);
  }

  /** The layer of the item at a place of the list that was shown last. */
  at(i: number): L {
    return this.#entries[i]!.layer;
  }

  /** In a drag the list stays as it is but for one of its items. @returns false if other keys are in it, or in another order */
  #updated(items: readonly T[], { key, drawn, update }: Drawing<T, L>): boolean {
    if (items.length !== this.#entries.length) return false;
    return items.every((item, i) => {
      const entry = this.#entries[i]!;
      const now = drawn ? drawn(item) : item;
      if (entry.drawn === now) return true;
      if (entry.key !== key(item)) return false;
      entry.drawn = now;
      update(entry.layer, item);
      return true;
    });
  }

  #replaced(items: readonly T[], { key: keyOf, drawn, create, update }: Drawing<T, L>): void {
    const before = new Map(this.#entries.map((entry) => [entry.key, entry]));
    this.#entries = items.map((item) => {
      const key = keyOf(item);
      const now = drawn ? drawn(item) : item;
      const known = before.get(key);
      const layer = known?.layer ?? create(item);
      if (known?.drawn !== now) update(layer, item);
      if (!known) layer.addTo(this.#group as never);
      before.delete(key);
      return { key, drawn: now, layer };
    });
    for (const { layer } of before.values()) layer.remove();
  }
}
