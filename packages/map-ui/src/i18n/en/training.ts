/** The training area: exercises, accidents, lessons. Loaded with it. `{name}` is filled in. */
export const training = {
  'training.title': 'Training',
} as const;
