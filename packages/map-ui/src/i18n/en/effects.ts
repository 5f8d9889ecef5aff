/** The view of effects: what an explosion does. Loaded with it. `{name}` is filled in. */
export const effects = {
  'effects.title': 'Effects',
} as const;
