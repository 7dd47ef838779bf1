/** What VS Code calls: runs the suite and writes down what came of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Ends well if nothing failed; the counts go to the file named by HOST_RESULTS either way. */
export async function run(): Promise<void> {
  const results = process.env['HOST_RESULTS'];
  if (results === undefined)
    throw new Error('HOST_RESULTS does not say where to write the results');
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./drafting.host.ts');
  await import('./commands.host.ts');
  await import('./refusals.host.ts');
  await import('./rewriting.host.ts');
  await import('./typing.host.ts');
  await import('./sections.host.ts');
  await import('./view.host.ts');
  await import('./looking.host.ts');
  await import('./comparing.host.ts');
  await import('./agreeing.host.ts');
  await import('./choosing.host.ts');
  await import('./indexing.host.ts');
  await import('./server.host.ts');
  const tests: Outcome[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => tests.push({ title: test.fullTitle() }))
      .on('fail', (test, error: Error) => {
        tests.push({ title: test.fullTitle(), error: error.stack ?? String(error) });
      });
  });
  mkdirSync(path.dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify(countsOf(tests), undefined, 2));
  if (failures > 0) throw new Error(`${failures} failed`);
}

interface Outcome {
  readonly title: string;
  readonly error?: string;
}

function countsOf(tests: readonly Outcome[]) {
  const failed = tests.filter(({ error }) => error !== undefined).length;
  return { passed: tests.length - failed, failed, tests };
}
