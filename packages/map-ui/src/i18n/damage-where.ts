import type { DamagePlace } from 'iatg-training';
import type { training } from './en/training.js';
import type { TextOf } from './texts.js';

/** Where something was seen: a distance, an area, or what the sources say instead. */
export function damageWhere(where: DamagePlace, count: (value: number) => string, text: TextOf<typeof training>): string {
  switch (where.kind) {
    case 'distance': {
      const { from_m, to_m, orMore, about } = where;
      const to = count(to_m);
      const distance =
        from_m === null ? text('accident.where.up-to', { to }) : orMore ? text('accident.where.or-more', { to }) : from_m === to_m ? text('accident.where.at', { to }) : text('accident.where.between', { from: count(from_m), to });
      return about ? text('accident.where.about', { where: distance }) : distance;
    }
    case 'area':
      return text('accident.where.area', { hectares: count(where.area_m2 / 10_000) });
    default:
      return text(`accident.where.${where.kind}`);
  }
}
