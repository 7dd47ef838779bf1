/** Takes the pictures of the README in a real session, with keyboard and mouse as a person would. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withBrowser } from './hostBrowser.mjs';
import { root } from './hostPackages.mjs';
import { withServer } from './hostServer.mjs';
import { openWorkbench, placeOf, runCommand, seeFindings, seeHover } from './hostWorkbench.mjs';

const images = path.join(root, 'docs', 'images');
const draft = 'cybercrime.resolution';

/** Large enough to read when the picture is shown at half its width; only what a drafter needs is on screen. */
const settings = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.renderLineHighlight': 'none',
  'editor.cursorBlinking': 'solid',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'outline.collapseItems': 'alwaysExpand',
  'workbench.reduceMotion': 'on',
  'remote.autoForwardPorts': false,
};

/** Each picture: its name, and the way from a freshly opened draft to it. */
const scenes = {
  async diagnostics(page) {
    await closeSideBar(page);
    await runCommand(page, 'Problems: Focus on Problems View');
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: 'undefined-paragraph' })
      .click({ position: { x: 200, y: 10 } });
    await page.waitForSelector('.view-line:has-text("7.")');
  },
  async hover(page) {
    await closeSideBar(page);
    await seeHover(page, '22/7', 'Strengthening international cooperation to combat cybercrime');
  },
  async completion(page) {
    await closeSideBar(page);
    await clickAfter(page, 'problem of cybercrime;');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3. Re');
    await page.waitForSelector('.suggest-widget.visible .monaco-list-row:has-text("Requests")');
  },
  async 'quick-fix'(page) {
    await closeSideBar(page);
    await clickAfter(page, 'pursuant to paragraph');
    await page.keyboard.press('Home');
    await page.waitForSelector('.lightBulbWidget', { state: 'attached' });
    await page.keyboard.press('Control+.');
    await page.waitForSelector('.action-widget .monaco-list-row:has-text("Renumber as 4")');
  },
  async outline(page) {
    await dragTo(page, '.monaco-sash.vertical', 500);
    await page.locator('.pane-header', { hasText: 'drafts' }).click();
    await page.locator('.pane-header', { hasText: 'Outline' }).click();
    await page.waitForSelector('.outline-tree .monaco-list-row:has-text("7.")');
  },
  async 'renumber-before'(page) {
    await closeSideBar(page);
    await page.keyboard.press('Control+End');
    await page.waitForSelector('.view-line:has-text("paragraphs\u00a03\u00a0and\u00a05")');
  },
  async 'renumber-after'(page) {
    await closeSideBar(page);
    await page.keyboard.press('Control+End');
    await runCommand(page, 'Resolution: Renumber Paragraphs');
    await page.waitForSelector('.view-line:has-text("paragraphs\u00a03\u00a0and\u00a04")');
  },
};

async function closeSideBar(page) {
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await page.waitForSelector('.part.sidebar', { state: 'hidden' });
}

/** Widens or narrows what the sash beside the side bar divides. */
async function dragTo(page, sash, x) {
  const sashes = await page.locator(sash).all();
  const boxes = await Promise.all(sashes.map((each) => each.boundingBox()));
  const edge = boxes.find((box) => box !== null && box.x > 200 && box.x < 400);
  if (edge === undefined) throw new Error('The side bar has no edge to drag');
  await page.mouse.move(edge.x + edge.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(x, 400, { steps: 5 });
  await page.mouse.up();
}

async function clickAfter(page, text) {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
}

/** What fades in has come. */
function settled(page) {
  return page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

async function take(browser, { port, extension }, [name, scene]) {
  const parent = mkdtempSync(path.join(tmpdir(), 'resolution-picture-'));
  const folder = path.join(parent, 'drafts');
  cpSync(path.join(root, 'docs', 'sample'), folder, { recursive: true });
  try {
    const file = path.join(folder, draft);
    const page = await openWorkbench(browser, { port, extension, folder, file });
    await seeFindings(page);
    await page.mouse.move(900, 20);
    await scene(page);
    await settled(page);
    await page.screenshot({ path: path.join(images, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

mkdirSync(images, { recursive: true });
const wanted = process.argv.slice(2);
await withServer({ extension: root, settings }, (session) =>
  withBrowser(async (browser) => {
    for (const scene of Object.entries(scenes)) {
      if (wanted.length === 0 || wanted.includes(scene[0])) await take(browser, session, scene);
    }
  }),
);
