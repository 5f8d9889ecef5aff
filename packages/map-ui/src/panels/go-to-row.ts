/** Arrow keys, Home and End go from one button of a list or table to the next; only one of them is reached by Tab. */
export function goToRow(event: React.KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...event.currentTarget.closest('ul, tbody')!.querySelectorAll('button')];
  const at = buttons.indexOf(event.currentTarget);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}
