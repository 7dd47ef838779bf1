/** Each picture: its draft, if it is not the sample, and the way from the freshly opened draft to it. */
import { placeOf, runCommand, seeFindings, seeHover } from './hostWorkbench.mjs';

const conference = 'conference.resolution';
/** A finding or a lens. */
const ready = '.squiggly-error, .squiggly-warning, .codelens-decoration a';

/** The sample, once its mistakes are underlined. */
function ofSample(way) {
  return {
    way: async (page) => {
      await seeFindings(page);
      await way(page);
    },
  };
}

/** Another draft, alone on the screen, once its colours and lenses are there. */
function of(draft, way) {
  return {
    draft,
    way: async (page) => {
      await page.waitForSelector(ready, { state: 'attached' });
      await closeSideBar(page);
      await way(page);
    },
  };
}

/** A draft whose folder is its corpus. */
const ofCorpus = { draft: conference, beside: ['conference-73.resolution'], corpus: ['.'] };

export const scenes = {
  diagnostics: ofSample(async (page) => {
    await closeSideBar(page);
    await runCommand(page, 'Problems: Focus on Problems View');
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: 'undefined-paragraph' })
      .click({ position: { x: 200, y: 10 } });
    await page.waitForSelector('.view-line:has-text("7.")');
  }),
  hover: ofSample(async (page) => {
    await closeSideBar(page);
    await seeHover(page, '22/7', 'Strengthening international cooperation to combat cybercrime');
  }),
  completion: ofSample(async (page) => {
    await closeSideBar(page);
    await clickAfter(page, 'problem of cybercrime;');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3. Re');
    await page.waitForSelector('.suggest-widget.visible .monaco-list-row:has-text("Requests")');
  }),
  'quick-fix': ofSample(async (page) => {
    await closeSideBar(page);
    await clickAfter(page, 'pursuant to paragraph');
    await page.keyboard.press('Home');
    await page.waitForSelector('.lightBulbWidget', { state: 'attached' });
    await page.keyboard.press('Control+.');
    await page.waitForSelector('.action-widget .monaco-list-row:has-text("Renumber as 4")');
  }),
  outline: ofSample(async (page) => {
    await dragTo(page, '.monaco-sash.vertical', 500);
    await page.locator('.pane-header', { hasText: 'drafts' }).click();
    await page.locator('.pane-header', { hasText: 'Outline' }).click();
    await page.waitForSelector('.outline-tree .monaco-list-row:has-text("7.")');
  }),
  'renumber-before': ofSample(async (page) => {
    await closeSideBar(page);
    await page.keyboard.press('Control+End');
    await page.waitForSelector('.view-line:has-text("paragraphs\u00a03\u00a0and\u00a05")');
  }),
  'renumber-after': ofSample(async (page) => {
    await closeSideBar(page);
    await page.keyboard.press('Control+End');
    await runCommand(page, 'Resolution: Renumber Paragraphs');
    await page.waitForSelector('.view-line:has-text("paragraphs\u00a03\u00a0and\u00a04")');
  }),

  references: of(conference, async (page) => {
    await clickOn(page, '4. *Decides');
    await page.keyboard.press('Home');
    await page.waitForSelector('.wordHighlightStrong, .wordHighlight', { state: 'attached' });
  }),
  rename: of(conference, async (page) => {
    await clickOn(page, '4. *Decides');
    await page.keyboard.press('Home');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor({ state: 'visible' });
    await page.waitForFunction(() => document.activeElement?.closest('.rename-box') !== null);
    await page.keyboard.type('4 bis', { delay: 60 });
  }),
  'move-before': of(conference, async (page) => {
    await selectLine(page, 'convene a conference');
  }),
  'move-after': of(conference, async (page) => {
    await selectLine(page, 'convene a conference');
    await page.keyboard.press('Control+Alt+PageUp');
    await page.waitForSelector('.view-line:has-text("paragraph\u00a03\u00a0below")');
    await page.waitForSelector('.codelens-decoration a');
  }),
  'split-before': of('united.resolution', selectInvitation),
  'split-after': of('united.resolution', async (page) => {
    await selectInvitation(page);
    await page.keyboard.press('Shift+Alt+Enter');
    await page.waitForSelector('.view-line:has-text("paragraph\u00a05\u00a0below")');
    await lensBelow(page, '1 reference', 'Encourages');
  }),
  'delete-asks': of(conference, async (page) => {
    await clickOn(page, '4. *Decides');
    await page.keyboard.press('Control+Alt+Shift+Backspace');
    await page.locator('.notifications-toasts .monaco-button', { hasText: 'Mark' }).waitFor();
    await page.mouse.move(900, 20);
  }),
  'insert-after': of(conference, async (page) => {
    await clickOn(page, 'convene a conference');
    await page.keyboard.press('Control+Alt+Enter');
    await page.waitForSelector('.view-line:has-text("6.")');
    await page.waitForSelector('.codelens-decoration a');
  }),
  menu: of(conference, async (page) => {
    const { x, y } = await placeOf(page, 'nominate experts');
    await page.mouse.click(x, y);
    await page.mouse.click(x, y, { button: 'right' });
    await page.locator('.monaco-menu .action-label', { hasText: 'Resolution' }).first().hover();
    await page.locator('.monaco-menu .action-label', { hasText: 'Demote' }).waitFor();
  }),
  'call-hierarchy': {
    draft: conference,
    way: async (page) => {
      await page.waitForSelector('.codelens-decoration a');
      await dragTo(page, '.monaco-sash.vertical', 480);
      await clickOn(page, '65/230');
      await runCommand(page, 'Calls: Show Call Hierarchy');
      await page.waitForSelector(
        '.call-hierarchy .monaco-list-row, .tree-explorer-viewlet-tree-view .monaco-list-row:has-text("22/7")',
      );
    },
  },
  compare: {
    draft: conference,
    beside: ['conference-73.resolution'],
    way: async (page) => {
      await page.waitForSelector('.codelens-decoration a');
      await runCommand(page, 'Resolution: Compare with…');
      await page.waitForSelector('.quick-input-widget .monaco-list-row:has-text("same title")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.monaco-list-row:has-text("Changed")');
      await page.waitForSelector('.monaco-diff-editor .modified .view-line:has-text("Expresses")');
    },
  },
  'agreed-lenses': {
    ...ofCorpus,
    way: async (page) => {
      await page.waitForSelector('.codelens-decoration:has-text("the same")');
      await closeSideBar(page);
      const { x, y } = await placeOf(page, 'nominate experts');
      await page.mouse.click(x, y);
      await page.keyboard.press('Home');
      await runCommand(page, 'Show or Focus Hover');
      await page.waitForSelector('.monaco-hover:has-text("73/999")');
    },
  },
  'agreed-list': {
    ...ofCorpus,
    way: async (page) => {
      await page.waitForSelector('.codelens-decoration:has-text("the same")');
      await closeSideBar(page);
      await clickOn(page, 'nominate experts');
      await runCommand(page, 'Resolution: Find Agreed Language');
      await page.waitForSelector('.quick-input-widget .monaco-list-row:has-text("73/999")');
      await page.waitForSelector('.monaco-diff-editor .view-line:has-text("nominate")');
    },
  },
  'signature-help': of(conference, async (page) => {
    await clickAfter(page, 'Recalling also');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.view-line:has-text("1.")');
    await page.keyboard.type(
      '*Noting* Commission on Crime Prevention and Criminal Justice resolution 22/7 ',
      { delay: 60 },
    );
    await page.waitForSelector('.parameter-hints-widget.visible');
  }),
  'tidy-before': of('pasted.resolution', (page) => page.keyboard.press('Control+Home')),
  'tidy-after': of('pasted.resolution', async (page) => {
    await runCommand(page, 'Resolution: Tidy Pasted Text');
    await page.waitForSelector('.view-line:has-text("#\u00a0Strengthening")');
    await page.keyboard.press('Control+Home');
  }),
  'format-before': of('untidy.resolution', (page) => page.keyboard.press('Control+Home')),
  'format-after': of('untidy.resolution', async (page) => {
    await runCommand(page, 'Format Document');
    await page.waitForSelector('.view-line:has-text("3.")');
    await page.waitForSelector('.detected-link');
    await page.keyboard.press('Control+Home');
  }),
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

async function clickOn(page, text) {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

/** From the asterisk before "invites" to the end of "experts", across a line. */
async function selectInvitation(page) {
  await clickOn(page, 'invites');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const { x, y } = await placeOf(page, 'experts');
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.up('Shift');
}

/** Lenses come to their new places one after the other. */
function lensBelow(page, title, words) {
  const isThere = (wanted) => {
    const topOf = (selector, text) =>
      [...document.querySelectorAll(selector)]
        .find(({ textContent }) => textContent.includes(text))
        ?.getBoundingClientRect().top;
    return topOf('.codelens-decoration a', wanted.title) > topOf('.view-line', wanted.words);
  };
  return page.waitForFunction(isThere, { title, words });
}

async function selectLine(page, text) {
  await clickOn(page, text);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
}
