import type { Layer, LayerGroup } from 'leaflet';

/** How a thing is shown as a layer. */
export interface Shown<T, L extends Layer> {
  readonly key: string;
  readonly item: T;
  readonly create: () => L;
  readonly update: (layer: L) => void;
}

/**
 * Keeps the layers of a group in step with a list: what is new is added, what is gone removed, and only what is another object than
 * before is drawn again. Thousands of sites follow a drag this way without being looked at by React.
 */
export class KeyedLayers<T, L extends Layer> {
  readonly #group: LayerGroup;
  #shown = new Map<string, { readonly item: T; readonly layer: L }>();

  constructor(group: LayerGroup) {
    this.#group = group;
  }

  /** @param all draws everything again, whether it has changed or not */
  show(list: Iterable<Shown<T, L>>, all = false): void {
    const before = this.#shown;
    const now = new Map<string, { readonly item: T; readonly layer: L }>();
    for (const { key, item, create, update } of list) {
      const known = before.get(key);
      const layer = known?.layer ?? create();
      if (!known || all || known.item !== item) update(layer);
      if (!known) layer.addTo(this.#group as never);
      before.delete(key);
      now.set(key, { item, layer });
    }
    for (const { layer } of before.values()) layer.remove();
    this.#shown = now;
  }

  get(key: string): L | undefined {
    return this.#shown.get(key)?.layer;
  }
}
