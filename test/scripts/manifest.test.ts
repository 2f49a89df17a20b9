import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFacts } from '../../scripts/manifest/facts';
import type { Facts } from '../../scripts/manifest/manifest';
import { validate } from '../../scripts/manifest/validate';

const TEXT = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const FACTS = sourceFacts();
const BASE = 'https://localhost:3000/';

/** What is said of the manifest after one change, which must change something. */
function said(change: (text: string) => string, facts: Partial<Facts> = {}): string[] {
  const text = change(TEXT);
  if (text === TEXT && Object.keys(facts).length === 0) throw new Error('nothing changed');
  return validate(text, { ...FACTS, ...facts }).map((problem) => problem.text);
}

const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);
const same = (text: string): string => text;

test('ours is right', () => {
  expect(validate(TEXT, FACTS)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  ['text that is no XML', '</OfficeApp>', '', 'this is no XML'],
  ['a comment that is none', '<!--', '<!-- -- ', 'this is no XML'],
  [
    'another kind of add-in',
    'xsi:type="TaskPaneApp"',
    'xsi:type="MailApp"',
    'the root is no OfficeApp of type TaskPaneApp',
  ],
  [
    'elements in another order',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    '$2$1',
    'Id must stand before Version in OfficeApp',
  ],
  ['an element in another place', '<Runtimes>', '<Group/><Runtimes>', 'Group does not belong in Host'],
  [
    'an element of another schema',
    '<Permissions>',
    '<x xmlns="urn:x"/><Permissions>',
    'x does not belong in OfficeApp',
  ],
  ['a missing element', /<Permissions>.*<\/Permissions>/, '', 'OfficeApp lacks Permissions'],
  ['a supertip without description', '<Description resid="Build.Tip"/>', '', 'Supertip lacks Description'],
  [
    'an element twice',
    '<ProviderName>',
    '<ProviderName>X</ProviderName><ProviderName>',
    'OfficeApp has more than one ProviderName',
  ],
  ['an id that is no GUID', /<Id>.{8}/, '<Id>lkjip', 'is no GUID'],
  ['another version', '<Version>0.1.0.0', '<Version>0.1.0.1', 'Version is 0.1.0.1'],
  ['three numbers as version', '<Version>0.1.0.0', '<Version>0.1.0', 'Version is 0.1.0;'],
  ['another right', 'ReadWriteDocument', 'ReadDocument', 'Permissions are ReadDocument'],
  ['another program', 'Host Name="Workbook"', 'Host Name="Document"', 'Host Document is not Excel'],
  [
    'a resid of nothing',
    'Label resid="Build.Label"',
    'Label resid="Nothing"',
    'resid "Nothing" is in no list',
  ],
  [
    'a resid into another list',
    'Title resid="Build.Label"',
    'Title resid="Build.Tip"',
    'resid "Build.Tip" stands in LongStrings, not in ShortStrings',
  ],
  [
    'a resource that nobody uses',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="X" DefaultValue="${BASE}taskpane.html"/>`,
    'bt:Url "X" is not used',
  ],
  [
    'an id twice',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="Page.Url" DefaultValue="${BASE}taskpane.html"/>`,
    'the id "Page.Url" is there twice',
  ],
  [
    'a short string that is long',
    'DefaultValue="Reviu"',
    `DefaultValue="${'x'.repeat(126)}"`,
    'bt:String "Review.Label" has 126 characters; 125 is the most',
  ],
  [
    'a long string that is longer',
    /DefaultValue="Membuka panel[^"]*"/,
    `DefaultValue="${'x'.repeat(251)}"`,
    'bt:String "Pane.Tip" has 251 characters; 250 is the most',
  ],
  [
    'an override that is long',
    'Value="Review"',
    `Value="${'x'.repeat(126)}"`,
    'bt:String "Review.Label" has 126 characters',
  ],
  [
    'a description that is long',
    'Description DefaultValue="',
    `Description DefaultValue="${'x'.repeat(250)}`,
    '250 is the most',
  ],
  ['a long id', 'bt:Image id="Build.16"', `bt:Image id="${'x'.repeat(33)}"`, '33 characters; 32 is the most'],
  ['an empty text', 'DefaultValue="Reviu"', 'DefaultValue=" "', 'bt:String "Review.Label" is empty'],
  ['another first language', '<DefaultLocale>id-ID', '<DefaultLocale>en-US', 'DefaultLocale is en-US'],
  [
    'a text without English',
    /<bt:Override Locale="en-US" Value="Review"\/>/,
    '',
    'bt:String "Review.Label" has no override for en-US',
  ],
  [
    'a name without English',
    /<Override Locale="en-US" Value="LKjIP"\/>/,
    '',
    'DisplayName has no override for en-US',
  ],
  [
    'metadata in one language',
    /<bt:Override Locale="en-US" Value="[^"]*functions.en.json"\/>/,
    '',
    'bt:Url "Functions.Metadata" has no override for en-US',
  ],
  [
    'a language of nobody',
    'Locale="en-US" Value="Review"',
    'Locale="en-UK" Value="Review"',
    'has an override for en-UK',
  ],
  [
    'a language twice',
    '<bt:Override Locale="en-US" Value="Review"/>',
    '<bt:Override Locale="en-US" Value="Review"/><bt:Override Locale="en-US" Value="Check"/>',
    'has two overrides for en-US',
  ],
  [
    'an address without https',
    'IconUrl DefaultValue="https:',
    'IconUrl DefaultValue="http:',
    'is no https address',
  ],
  [
    'an address elsewhere',
    `id="Start.Url" DefaultValue="${BASE}`,
    'id="Start.Url" DefaultValue="https://cdn.example/',
    `stands outside ${BASE}`,
  ],
  [
    'a foreign domain',
    '<AppDomain>',
    '<AppDomain>https://cdn.example</AppDomain><AppDomain>',
    'AppDomain https://cdn.example is not ours',
  ],
  ['no domain', /<AppDomain>.*<\/AppDomain>/, '', 'no AppDomain for https://localhost:3000'],
  ['an icon that is not there', 'build-16.png', 'build-17.png', 'there is no file assets/build-17.png'],
  ['an icon of another size', 'assets/build-16.png', 'assets/build-20.png', 'is 20 × 20 pixels, not 16 × 16'],
  ['a needed size missing', '<bt:Image size="80" resid="Build.80"/>', '', 'Icon lacks size 80'],
  [
    'a size that Office does not know',
    '<bt:Image size="24" resid="Build.24"/>',
    '<bt:Image size="25" resid="Build.24"/>',
    'Icon has size 25, which Office does not know',
  ],
  [
    'the own icon in another size',
    'IconUrl DefaultValue="https://localhost:3000/assets/lkjip-32',
    'IconUrl DefaultValue="https://localhost:3000/assets/lkjip-40',
    'is 40 × 40 pixels, not 32 × 32',
  ],
  ['no shared runtime', /<Runtimes>[\s\S]*<\/Runtimes>/, '', 'there is no Runtime'],
  ['a short life', 'lifetime="long"', 'lifetime="short"', 'Runtime has no lifetime="long"'],
  [
    'another page for the ribbon',
    'FunctionFile resid="Page.Url"',
    'FunctionFile resid="Start.Url"',
    'FunctionFile has resid "Start.Url", the Runtime "Page.Url"',
  ],
  [
    'another page for the functions',
    /<Page>\s*<SourceLocation resid="Page.Url"\/>/,
    '<Page><SourceLocation resid="Start.Url"/>',
    'SourceLocation has resid "Start.Url"',
  ],
  [
    'another page for the pane',
    'SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
    'SourceLocation DefaultValue="https://localhost:3000/fungsi.html"',
    'the page of DefaultSettings is not the one of the Runtime',
  ],
  [
    'a pane of its own',
    'xsi:type="ShowTaskpane">',
    'xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
    'TaskpaneId has no place beside a shared Runtime',
  ],
  [
    'a lower floor',
    'Name="ExcelApi" MinVersion="1.14"',
    'Name="ExcelApi" MinVersion="1.13"',
    'ExcelApi is required from 1.13, the code needs 1.14',
  ],
  ['no SharedRuntime', /<Set Name="SharedRuntime".*\/>/, '', 'Requirements lack SharedRuntime 1.1'],
  [
    'an action that is not there',
    '<FunctionName>reviu',
    '<FunctionName>review',
    'src/commands/ has no action review',
  ],
  [
    'an action without a button',
    '<FunctionName>reviu',
    '<FunctionName>bersihkan',
    'no button starts the action reviu',
  ],
  ['a control twice', 'id="Lkjip.Review"', 'id="Lkjip.Build"', 'the id "Lkjip.Build" is there twice'],
  [
    'another namespace',
    'id="Functions.Namespace" DefaultValue="LKJIP"',
    'id="Functions.Namespace" DefaultValue="LAKIP"',
    'the functions’ namespace is LAKIP here, LKJIP in the code',
  ],
])('%s is caught', (_, from, to, problem) => {
  expect(said(swap(from, to)).join('\n')).toContain(problem);
});

describe('beside a build', () => {
  const png = (path: string): Buffer | null | undefined => FACTS.file(path);
  const functions = Buffer.from('{"functions":[{"id":"CAPAIAN"}]}');

  test('a file that is not there is named', () => {
    const file = (path: string): Buffer | null => png(path) ?? (path === 'taskpane.html' ? null : functions);
    expect(said(same, { file })).toEqual([
      'there is no file taskpane.html',
      'there is no file taskpane.html',
    ]);
  });

  test('a picture that is none is named', () => {
    const file = (path: string): Buffer | null | undefined =>
      path === 'assets/build-16.png' ? Buffer.from('GIF89a') : png(path);
    expect(said(same, { file })).toEqual([`${BASE}assets/build-16.png is no PNG picture`]);
  });

  test.each([
    ['of other functions', '{"functions":[{"id":"SERAPAN"}]}', 'does not describe the same functions'],
    ['of no functions', '{"functions":[]}', 'describes no functions'],
    ['that is no JSON', '<html>', 'describes no functions'],
  ])('metadata %s are named', (_, text, problem) => {
    const file = (path: string): Buffer | null | undefined =>
      path === 'functions.en.json' ? Buffer.from(text) : path.endsWith('.json') ? functions : png(path);
    expect(said(same, { file }).join()).toContain(problem);
  });
});

test('a problem stands in its line', () => {
  const line = TEXT.split('\n').findIndex((each) => each.includes('<Permissions>')) + 1;
  const text = TEXT.replace('<Permissions>', '<Group/><Permissions>');
  expect(validate(text, FACTS)).toEqual([{ line, text: 'Group does not belong in OfficeApp' }]);
});
