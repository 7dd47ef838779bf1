/** The second way to a real extension host: the VS Code server from npm, opened in a headless browser. */
import { withBrowser } from '../../tools/hostBrowser.mjs';
import { root } from '../../tools/hostPackages.mjs';
import { pageAddress, remoteFile, withServer } from '../../tools/hostServer.mjs';
import { within } from './within.mjs';

const suiteDeadline = 300_000;

/** Runs `suite` there; fails with what the page said where it does not come to its end. */
export function runInBrowser({ suite, folder, env }) {
  return withServer({ extension: root, env }, ({ port, extension }) =>
    withBrowser(async (browser) => {
      const payload = {
        extensionDevelopmentPath: remoteFile(port, extension),
        extensionTestsPath: remoteFile(port, suite),
      };
      await suiteEnd(await browser.newPage(), pageAddress(port, folder, payload));
    }),
  );
}

async function suiteEnd(page, address) {
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.exposeFunction('codeAutomationLog', () => undefined);
  const code = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('the page crashed')));
    page.exposeFunction('codeAutomationExit', resolve).then(() => page.goto(address), reject);
  });
  try {
    if ((await within(suiteDeadline, 'the suite', code)) !== 0) throw new Error('the suite failed');
  } catch (error) {
    throw new Error(`${error.message}\n${said.slice(-40).join('\n')}`, { cause: error });
  }
}
