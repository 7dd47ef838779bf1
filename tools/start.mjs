/** `npm start`: opens VS Code with the extension on a sample draft. `--smoke` looks at the page itself and leaves. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { withBrowser } from './hostBrowser.mjs';
import { codeCommand } from './hostDesktop.mjs';
import { root } from './hostPackages.mjs';
import { pageAddress, remoteFile, withServer } from './hostServer.mjs';
import { openWorkbench, seeFindings, seeHover } from './hostWorkbench.mjs';

const folder = path.join(root, 'docs', 'sample');
const file = path.join(folder, 'cybercrime.resolution');
const citedTitle = 'Strengthening international cooperation to combat cybercrime';
const picture = path.join(root, 'test-results', 'smoke.png');

function smoke() {
  return withServer({ extension: root }, ({ port, extension }) =>
    withBrowser(async (browser) => {
      const page = await openWorkbench(browser, { port, extension, folder, file });
      await inTurn(page, [
        ['mistakes underlined', () => seeFindings(page)],
        ['what a cited resolution says, on hover', () => seeHover(page, '22/7', citedTitle)],
      ]);
    }),
  );
}

/** Takes each step and says so; the picture shows where it ended, well or badly. */
async function inTurn(page, steps) {
  mkdirSync(path.dirname(picture), { recursive: true });
  try {
    for (const [what, step] of steps) {
      await step();
      console.log(`Seen in VS Code: ${what}`);
    }
  } finally {
    await page.screenshot({ path: picture });
    console.log(`Picture: ${path.relative(root, picture)}`);
  }
}

function openDesktop(command) {
  const words = [`--extensionDevelopmentPath=${root}`, folder, file];
  const ran = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0) throw new Error(`${command} ended with code ${ran.status}`);
  console.log('VS Code opens with the sample draft in a window of its own.');
}

function openInBrowser() {
  return withServer({ extension: root }, async ({ port, extension }) => {
    const long = pageAddress(port, folder, {
      extensionDevelopmentPath: remoteFile(port, extension),
      openFile: remoteFile(port, file),
    });
    const door = createServer((_request, response) => {
      response.writeHead(302, { Location: long }).end();
    });
    await new Promise((resolve) => door.listen(0, '127.0.0.1', resolve));
    console.log(
      `\nVS Code is ready. Open this address in your web browser (Chrome, Edge, Firefox or Safari):\n\n` +
        `    http://localhost:${door.address().port}/\n\n` +
        `The sample draft opens with it. To end, press Ctrl+C in this window.\n`,
    );
    await new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
    });
    door.closeAllConnections();
    door.close();
  });
}

try {
  const command = codeCommand();
  if (process.argv.includes('--smoke')) await smoke();
  else if (command === undefined) await openInBrowser();
  else openDesktop(command);
} catch (error) {
  console.error(`\nCould not start: ${error.message}`);
  process.exitCode = 1;
}
