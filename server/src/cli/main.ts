/** The command `resolution`. */
import process from 'node:process';
import { machine } from './machine.ts';

/** This bundle lies in the folder of the index and the rule pages. */
const world = machine(__dirname);
const words = process.argv.slice(2);

// Whoever reads may have seen enough, as `| head` does.
process.stdout.on('error', () => process.exit());

if (words[0] === 'lsp' && !words.includes('--help')) {
  // The server has all it needs in a bundle of its own: an editor does not wait for the other commands.
  void world.startServer();
} else {
  void import('./run.ts').then(async ({ run }) => {
    process.exitCode = await run(world, words);
  });
}
