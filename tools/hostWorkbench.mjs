/** What a person does in a VS Code page with mouse and keyboard. Everything waits for what it expects to see. */
import { pageAddress, remoteFile } from './hostServer.mjs';

const patience = 60_000;
const squiggle = '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning';
const shownHover = '.monaco-hover:not(.hidden)';

/** Opens `folder` with the extension at `extension` in a new page, `file` in the editor. */
export async function openWorkbench(browser, { port, extension, folder, file }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patience);
  const payload = {
    extensionDevelopmentPath: remoteFile(port, extension),
    ...(file === undefined ? {} : { openFile: remoteFile(port, file) }),
  };
  await page.goto(pageAddress(port, folder, payload));
  if (file !== undefined) await page.waitForSelector('.monaco-editor .view-line');
  return page;
}

/** Waits until the editor underlines something. */
export async function seeFindings(page) {
  await page.waitForSelector(squiggle, { state: 'attached' });
}

/** Rests the mouse on `text` in the editor until a hover with `expected` in it appears; gives its text. */
export async function seeHover(page, text, expected = text) {
  const deadline = Date.now() + patience;
  const shown = page.locator(shownHover).filter({ hasText: expected }).first();
  while (Date.now() < deadline) {
    const place = await placeOf(page, text);
    if (place === undefined) {
      await page.waitForSelector('.monaco-editor .view-line');
      continue;
    }
    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    try {
      await shown.waitFor({ state: 'visible', timeout: 3_000 });
      return await shown.innerText();
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error;
      await page.mouse.move(5, 5);
    }
  }
  throw new Error(
    `No hover with "${expected}" appeared over "${text}" within ${patience / 1000} s`,
  );
}

/** Runs a command by its title, from the command palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await input.press('Enter');
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
}

/** The middle of the first place where the editor shows `text`. */
export function placeOf(page, text) {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      let begun = false;
      while (walker.nextNode()) {
        const { length } = walker.currentNode;
        if (!begun && at < passed + length) {
          range.setStart(walker.currentNode, at - passed);
          begun = true;
        }
        if (begun && at + wanted.length <= passed + length) {
          range.setEnd(walker.currentNode, at + wanted.length - passed);
          break;
        }
        passed += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, text);
}
