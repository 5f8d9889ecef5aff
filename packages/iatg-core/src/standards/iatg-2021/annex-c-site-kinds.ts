import type { PesColumn } from '../../types.js';

/** The ten kinds of potential explosion site, in the order of Table C.1 and of the columns of every matrix. */
export const pesColumns: ReadonlyMap<PesColumn, string> = new Map([
  ['P1', 'ECM, rear face towards the ES'],
  ['P2', 'ECM, side towards the ES'],
  ['P3', 'ECM, front face towards the ES'],
  ['P4', 'reinforced explosives storehouse (heavy walls and protective roof), any direction without an opening'],
  ['P5', 'reinforced explosives storehouse, door or large opening towards the ES'],
  ['P6', 'semi-reinforced explosives storehouse (heavy walls, no protective roof)'],
  ['P7', 'medium-walled building, barricaded'],
  ['P8', 'medium-walled building, not barricaded'],
  ['P9', 'light building or open stack, barricaded'],
  ['P10', 'light building or open stack, not barricaded'],
]);

/**
 * The rows of every matrix, in printed order: exposed sites with explosives (r1 to r20), then those without.
 * The standard names them by pictures: their identity rests on their order, and for r14 to r17 on inference (I-06).
 */
export const esRows: ReadonlyMap<string, string> = new Map([
  ['r1', 'ECM 7 bar, rear towards PES'],
  ['r2', 'ECM 7 bar, side towards PES'],
  ['r3', 'ECM 7 bar, front towards PES'],
  ['r4', 'ECM 3 bar, rear'],
  ['r5', 'ECM 3 bar, side'],
  ['r6', 'ECM 3 bar, front'],
  ['r7', 'ECM undefined, front, headwall and door resistant to high-velocity projections'],
  ['r8', 'ECM undefined, front, door barricaded'],
  ['r9', 'ECM undefined, rear'],
  ['r10', 'ECM undefined, side'],
  ['r11', 'ECM undefined, front, neither'],
  ['r12', 'reinforced explosives storehouse'],
  ['r13', 'semi-reinforced explosives storehouse'],
  ['r14', 'light building or open stack, barricaded'],
  ['r15', 'light building or open stack, not barricaded'],
  ['r16', 'medium-walled building, barricaded'],
  ['r17', 'medium-walled building, not barricaded'],
  ['r18', 'ammunition process building, barricaded, protective roof'],
  ['r19', 'ammunition process building, barricaded, no protective roof'],
  ['r20', 'ammunition process building, not barricaded, no protective roof'],
  ['ptrLow', 'public traffic route, low density'],
  ['ptrMedium', 'public traffic route, medium density'],
  ['ptrHigh', 'public traffic route, high density'],
  ['ibd', 'inhabited building'],
  ['vbd', 'vulnerable building'],
  ['officeLt20', 'office, fewer than 20 support staff'],
  ['officeGt20', 'office, 20 or more support staff'],
  ['powerSuper', 'power line, super network'],
  ['powerNormal', 'power line, normal network'],
  ['powerMinor', 'power line, minor network'],
  ['polProtected', 'POL, protected or underground'],
  ['polVital', 'POL, unprotected above ground, vital'],
  ['polMinor', 'POL, unprotected above ground, minor'],
  ['polSmall', 'POL, less than 100 litres for immediate use'],
]);
