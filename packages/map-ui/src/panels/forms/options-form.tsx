export function OptionsForm() { return null; }
