/** What is stated of a site, in the form beside the map. */
export const forms = {
} as const;
