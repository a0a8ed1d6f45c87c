export interface Piece { text: string; hit: boolean }

/** Splits a title so that what was searched for stands out: the whole query, else its parts of two characters and more. */
export function highlight(title: string, query: string): Piece[] {
  const wanted = query.trim().toLowerCase();
  const marks = new Array<boolean>(title.length).fill(false);
  const lower = title.toLowerCase();
  const mark = (part: string) => {
    for (let at = lower.indexOf(part); part && at >= 0; at = lower.indexOf(part, at + 1)) marks.fill(true, at, at + part.length);
  };
  if (lower.includes(wanted)) mark(wanted);
  else {
    for (let size = Math.min(wanted.length, 6); size >= 2; size--) {
      for (let from = 0; from + size <= wanted.length; from++) mark(wanted.slice(from, from + size).trim());
    }
  }
  const pieces: Piece[] = [];
  [...title].forEach((char, at) => {
    const last = pieces[pieces.length - 1];
    if (last && last.hit === marks[at]) last.text += char;
    else pieces.push({ text: char, hit: marks[at] ?? false });
  });
  return pieces;
}
