/** The command `resolution`. */
import process from 'node:process';
import { machine } from './machine.ts';
import { run } from './run.ts';

// Whoever reads may have seen enough, as `| head` does.
process.stdout.on('error', () => process.exit());

/** This bundle lies in the folder of the index and the rule pages. */
void run(machine(__dirname), process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
