import { run } from '../../src/cli/run';
import { report } from '../../src/messages/id/cli';
import { buildFile, SAMPLE, scratch } from '../support/build-file';

const at = scratch();

async function clean(from: string, to: string): Promise<string> {
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  await run(['clean', from, '-o', to], { stdout: stream, stderr: stream });
  return said;
}

it('says whether there was anything to take out', async () => {
  await buildFile(SAMPLE, at('lkjip.xlsx'));
  expect(await clean(at('lkjip.xlsx'), at('bersih.xlsx'))).toContain(report.bersihTepat);
  expect(await clean(at('bersih.xlsx'), at('lagi.xlsx'))).toContain(report.bersihKosong);
});
