export interface Pipe {
  readonly from: string;
  readonly to: string;
  /** Whole number, or Infinity. */
  readonly most: number;
}

export interface Pipes {
  readonly through: (from: string, to: string) => number;
}

interface Arc {
  readonly to: number;
  room: number;
  readonly back: Arc;
}

/**
 * The greatest flow of whole units (Edmonds and Karp), filled by one of its first pipes after another: what an earlier one brings is never
 * given up for a later one. So, with weights that fall along `order`, the flow has the greatest weight too: what can leave the first pipes
 * together is a polymatroid, and on that the greedy choice is best.
 * @param order where the pipes from `start` lead, the most valuable first; all of them
 */
export function greatestFlow(pipes: readonly Pipe[], start: string, end: string, order: readonly string[]): Pipes {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1);
  const arcs: Arc[][] = [];
  const known = new Map<string, { readonly arc: Arc; readonly most: number }>();
  for (const { from, to, most } of pipes) {
    const [a, b] = [numberOf(from), numberOf(to)];
    const there = { to: b, room: Math.min(most, Number.MAX_SAFE_INTEGER) } as { to: number; room: number; back: Arc };
    const back: Arc = { to: a, room: 0, back: there };
    there.back = back;
    (arcs[a] ??= []).push(there);
    (arcs[b] ??= []).push(back);
    known.set(`${from}>${to}`, { arc: back, most });
  }
  const last = numberOf(end);
  for (const name of order) {
    const entry = known.get(`${start}>${name}`);
    if (!entry) continue;
    const source = entry.arc.back;
    while (source.room > 0) {
      const by = pathFrom(source, last, arcs, numberOf(start));
      if (!by) break;
      let room = Infinity;
      for (const arc of by) room = Math.min(room, arc.room);
      for (const arc of by) {
        arc.room -= room;
        arc.back.room += room;
      }
    }
  }
  return { through: (from, to) => known.get(`${from}>${to}`)?.arc.room ?? 0 };
}

/** The shortest way with room through a first arc to the end, never back through the start. */
function pathFrom(first: Arc, last: number, arcs: readonly (readonly Arc[])[], start: number): readonly Arc[] | null {
  const by = new Map<number, Arc>([[first.to, first]]);
  for (const at of by.keys()) {
    if (at === last) break;
    for (const arc of arcs[at] ?? []) {
      if (arc.room <= 0 || by.has(arc.to) || arc.to === start) continue;
      by.set(arc.to, arc);
    }
  }
  if (!by.has(last)) return null;
  const path: Arc[] = [];
  for (let at = last; ; ) {
    const arc = by.get(at)!;
    path.push(arc);
    if (arc === first) return path;
    at = arc.back.to;
  }
}
