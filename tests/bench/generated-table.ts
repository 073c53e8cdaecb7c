/** A table of so many moves: half as many people, 200 labs, every move with its own source. */
export function generatedTable(moves: number): string {
  const people = Math.ceil(moves / 2);
  const lines = ['person,from,to,role,date,url'];
  for (let n = 0; n < moves; n += 1) {
    const person = `Nadia Quill${n % people}`;
    // A second move of the same person is years after the first.
    const year = n < people ? 2018 : 2023;
    const date = `${year}-${String((n % 12) + 1).padStart(2, '0')}`;
    lines.push(
      `${person},Lab Number ${n % 200},Lab Number ${(n + 7) % 200},Role ${n % 40},${date},https://news.example/${n}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
