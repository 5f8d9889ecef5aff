/** Reads comma-separated values as RFC 4180 defines them, strictly: rows end with CR LF, a quotation mark stands in quoted fields only. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const [raw, field] = fieldAt(text, at);
      row.push(field);
      at += raw;
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`row ${rows.length + 1} does not end with CR LF`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** Length and value of a field. */
function fieldAt(text: string, at: number): [number, string] {
  const quoted = /"((?:[^"]|"")*)"/y;
  const bare = /[^",\r\n]*/y;
  quoted.lastIndex = bare.lastIndex = at;
  const match = quoted.exec(text);
  return match ? [match[0].length, match[1]!.replaceAll('""', '"')] : [bare.exec(text)![0].length, text.slice(at, bare.lastIndex)];
}
