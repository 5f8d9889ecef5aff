/** Colours of the lines round an explosion, from the outside inwards: pale to dark red. The rings of the standard have none of them. */
const COLORS = ['#fff1a8', '#ffd772', '#ffb454', '#ff8d45', '#f7633a', '#df3a3f', '#b41d50', '#7d1359'] as const;

/** The colour of one line of so many; few lines are spread over all colours. */
export const effectColor = (step: number, count: number): string => COLORS[count < 2 ? 4 : Math.round((step * (COLORS.length - 1)) / (count - 1))]!;
