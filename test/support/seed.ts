/** Random tests draw the same texts in every run; `SEED=random` or a number draws others. */
import fc from 'fast-check';

const wanted = process.env['SEED'];
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_261_121) });
