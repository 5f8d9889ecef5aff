import type { ControlPoint, FitKind } from './control-points.js';
import type { Opened, Order, Reply } from './painting.js';
import type { ImageryFault } from './slices.js';

export type PaintedKind = 'picture' | 'geotiff';

/** A picture that is drawn anew for each tile, in a worker of its own, whose memory is free again when it is closed. */
export class Painter {
  readonly opened: Opened = { width_px: 0, height_px: 0, bounds: null, facts: null, points: [] };
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #asked = 0;

  private constructor(readonly kind: PaintedKind) {
    this.#worker = kind === 'picture' ? new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' }) : new Worker(new URL('./geotiff-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#waiting.get(data.number)?.(data);
      this.#waiting.delete(data.number);
    });
    // Out of memory, or the program did not load.
    this.#worker.addEventListener('error', () => {
      for (const [number, answer] of this.#waiting) answer({ number, fault: { fault: 'not-readable', values: {} } });
      this.#waiting.clear();
    });
  }

  static async open(file: Blob, kind: PaintedKind): Promise<Painter | ImageryFault> {
    const painter = new Painter(kind);
    const reply = await painter.#ask((number) => ({ order: 'open', number, file }));
    if (!('opened' in reply)) {
      painter.close();
      return 'fault' in reply ? reply.fault : { fault: 'not-readable', values: {} };
    }
    (painter as { opened: Opened }).opened = reply.opened;
    return painter;
  }

  fix(points: readonly ControlPoint[], fit: FitKind): void {
    this.#worker.postMessage({ order: 'fix', points, fit } satisfies Order);
  }

  /**
   * The pixels of a tile; null: the picture does not reach there.
   * @param isPlain the picture as it is, and not where it lies: at zoom 0 one of its pixels is one of the tile
   * @throws Error where the file cannot be read any more, or is damaged there
   */
  async paint(z: number, x: number, y: number, isPlain: boolean, signal: AbortSignal): Promise<Uint8ClampedArray<ArrayBuffer> | null> {
    const reply = await this.#ask((number) => ({ order: 'paint', number, z, x, y, isPlain }), signal);
    if ('fault' in reply) throw new Error(reply.fault.fault);
    return 'tile' in reply ? reply.tile : null;
  }

  close(): void {
    this.#worker.terminate();
    for (const [number, answer] of this.#waiting) answer({ number, tile: null });
    this.#waiting.clear();
  }

  #ask(order: (number: number) => Order, signal?: AbortSignal): Promise<Reply> {
    const number = ++this.#asked;
    return new Promise((answer) => {
      this.#waiting.set(number, answer);
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.delete(number)) return;
        this.#worker.postMessage({ order: 'drop', number } satisfies Order);
        answer({ number, tile: null });
      });
      this.#worker.postMessage(order(number));
    });
  }
}
