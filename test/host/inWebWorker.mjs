/** The extension where there is no Node, as on vscode.dev: VS Code runs it in a web worker, and its server in another. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withBrowser } from '../../tools/hostBrowser.mjs';
import { root } from '../../tools/hostPackages.mjs';
import { pageAddress, remoteFile, withServer } from '../../tools/hostServer.mjs';
import { runCommand, seeFindings, seeHover } from '../../tools/hostWorkbench.mjs';

const patience = 30_000;
/** Where the page finds the files of the extension. */
const place = '/extension-in-a-browser/';
const serverFile = 'dist/server/browser.js';
const types = { '.js': 'text/javascript', '.json': 'application/json' };

/** What a drafter does there, in this order, in one window. */
const steps = {
  'mistakes are underlined': ({ page }) => seeFindings(page),
  'hovering a cited resolution tells its title': ({ page }) =>
    seeHover(page, '22/7', 'Strengthening international cooperation to combat cybercrime'),
  '"Renumber Paragraphs" closes the gap': async ({ page }) => {
    await runCommand(page, 'Resolution: Renumber Paragraphs');
    await page
      .locator('.view-line')
      .filter({ hasText: /^4\.\s/ })
      .waitFor();
  },
  '"Restart Language Server" starts another server, which answers': async ({ page, served }) => {
    await runCommand(page, 'Resolution: Restart Language Server');
    await seeHover(page, '65/230', '21 December 2010');
    const starts = served.filter((file) => file === serverFile).length;
    if (starts !== 2) throw new Error(`The server was started ${starts} times`);
  },
};

/** One test a step; after a step that fails, those that follow have failed too. */
export function testsInWebWorker(folder) {
  return withServer({ extension: root }, ({ port }) =>
    withBrowser(async (browser) => {
      const said = [];
      const window = await openedDraft(browser, { port, folder, said });
      const tests = [];
      for (const [what, step] of Object.entries(steps)) {
        const error = tests.some((test) => test.error !== undefined)
          ? 'An earlier step failed'
          : await faultOf(() => step(window));
        tests.push({
          title: `In a browser ${what}`,
          ...(error && { error: [error, ...said.slice(-20)].join('\n') }),
        });
      }
      return tests;
    }),
  );
}

async function faultOf(step) {
  try {
    await step();
    return undefined;
  } catch (error) {
    return error.stack;
  }
}

async function openedDraft(browser, { port, folder, said }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(patience);
  page.on('console', (message) => said.push(message.text()));
  await page.route(
    (url) => url.pathname === '/',
    (route) => offerExtension(route, port),
  );
  const served = [];
  await page.context().route(
    (url) => url.pathname.startsWith(place),
    (route) => serve(route, served),
  );
  const file = path.join(folder, 'cybercrime.resolution');
  await page.goto(pageAddress(port, folder, { openFile: remoteFile(port, file) }));
  await page.waitForSelector('.monaco-editor .view-line');
  return { page, served };
}

/** `id="vscode-workbench-web-configuration" data-settings="{&quot;…` */
const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/** Adds the extension to those the page brings itself: they run in a worker of the page. */
async function offerExtension(route, port) {
  const response = await route.fetch();
  const html = await response.text();
  const body = html.replace(configuration, (_all, head, settings) => {
    const read = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    read.additionalBuiltinExtensions = [
      { scheme: 'http', authority: `localhost:${port}`, path: place.slice(0, -1) },
    ];
    const written = JSON.stringify(read).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `${head}${written}"`;
  });
  await route.fulfill({ response, body });
}

async function serve(route, served) {
  const file = decodeURIComponent(new URL(route.request().url()).pathname).slice(place.length);
  try {
    const body = readFileSync(path.join(root, file));
    await route.fulfill({ body, contentType: types[path.extname(file)] ?? 'text/plain' });
    served.push(file);
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}
