/** Several readers that share the texts between them. */
import type { TextReader } from './textReader.ts';

/** Each text is read by the next one in turn; a reader is started when its first turn comes. */
export function readers(most: number, start: () => TextReader): TextReader {
  const started: TextReader[] = [];
  let turn = 0;

  function next(): TextReader {
    const place = turn % most;
    turn += 1;
    const one = started[place] ?? start();
    started[place] = one;
    return one;
  }

  return {
    read: (file) => next().read(file),
    close: () => {
      for (const one of started) one.close();
    },
  };
}
