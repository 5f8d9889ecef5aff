/** Characters that would break a line, drive a terminal or turn the direction of the text round them. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text from outside, made safe for a line of a report: what cannot be seen is shown as an escape, `\u000a` for a line end. */
export const printable = (text: string): string => text.replace(UNSEEN, (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`);
