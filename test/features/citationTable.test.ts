/** The table of what a draft cites. */
import { expect, test } from 'vitest';
import { citationTable } from '../../server/src/features/citationTable.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { known65, libraryWith, smallLibrary, source } from '../support/library.ts';

test('what supersedes a cited resolution comes first', () => {
  const supersededBy = [{ text: 'Rescinds its resolution 65/230', source: source('paragraph 4') }];
  const [row] = citationTable(
    analyse('*The General Assembly*,\n\n*Recalling* its resolution 65/230,\n\n1. *Agrees*.'),
    libraryWith({ ...known65, supersededBy }),
  );
  const name = 'Commission on Crime Prevention and Criminal Justice resolution 22/7, paragraph 4';
  expect(row).toMatchObject({
    supersededBy: [name],
    line: `superseded by ${name}; endorsed the Salvador Declaration`,
  });
});

test('each citation comes with its organ, number, date and what is known of it', () => {
  const draft = `*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010 and Commission on Crime Prevention and Criminal Justice resolution 22/7,

*Taking note* of Security Council resolution 1325 (2000),`;
  expect(citationTable(analyse(draft), smallLibrary)).toMatchObject([
    {
      text: 'its resolution 65/230 of 21 December 2010',
      organ: 'General Assembly',
      number: '65/230',
      date: '2010-12-21',
      known: 'cited',
      line: 'endorsed the Salvador Declaration',
    },
    {
      text: 'Commission on Crime Prevention and Criminal Justice resolution 22/7',
      organ: 'Commission on Crime Prevention and Criminal Justice',
      number: '22/7',
      known: 'text',
      line: 'Strengthening international cooperation to combat cybercrime',
    },
    {
      text: 'Security Council resolution 1325 (2000)',
      organ: 'Security Council',
      number: '1325 (2000)',
      known: 'none',
      line: '',
    },
  ]);
});
