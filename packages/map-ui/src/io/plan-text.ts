/** A plan as a file has it: every member that it was opened with, known to us or not. */
export const planAsText = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
