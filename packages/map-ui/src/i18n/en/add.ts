/** What the menu that adds a site asks before it is drawn. */
export const add = {
  'add.asked': 'Its distances depend on this, so nothing is assumed.',
  'add.asked.public-traffic-route': 'Its distances depend on this, so nothing is assumed. Counts of traffic can be given in its form later.',
} as const;
