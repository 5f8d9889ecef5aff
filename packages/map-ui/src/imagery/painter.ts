import type { ControlPoint, FitKind } from './control-points.js';
import type { Order, Reply } from './painting-worker.js';
import type { ImageryFault } from './slices.js';

/** A picture that is drawn anew for each tile, in a worker of its own, whose memory is free again when it is closed. */
export class Painter {
  width_px = 0;
  height_px = 0;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #asked = 0;

  private constructor() {
    this.#worker = new Worker(new URL('./painting-worker.ts', import.meta.url), { type: 'module' });
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

  static async open(file: Blob): Promise<Painter | ImageryFault> {
    const painter = new Painter();
    const reply = await painter.#ask((number) => ({ order: 'open', number, file }));
    if (!('size' in reply)) {
      painter.close();
      return 'fault' in reply ? reply.fault : { fault: 'not-readable', values: {} };
    }
    painter.width_px = reply.size.width_px;
    painter.height_px = reply.size.height_px;
    return painter;
  }

  fix(points: readonly ControlPoint[], fit: FitKind): void {
    this.#worker.postMessage({ order: 'fix', points, fit } satisfies Order);
  }

  /** The pixels of a tile; null: the picture does not reach there. */
  async paint(z: number, x: number, y: number, signal: AbortSignal): Promise<Uint8ClampedArray<ArrayBuffer> | null> {
    const reply = await this.#ask((number) => ({ order: 'paint', number, z, x, y }), signal);
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
