import { handmadeParts, type PartList } from '../handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const THREAD_TYPE = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STRINGS =
  '<si><t>Uraian</t></si><si><t>Pagu &amp; Realisasi</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Kegiatan </t></r><r><t xml:space="preserve">A </t></r></si>' +
  '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si>';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="10" fontId="0"><alignment indent="2"/></xf></cellXfs>';

const BUDGET_ROWS =
  '<row r="1" spans="1:4"><c r="A1" t="s" s="1"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Pagu</t></is></c><c r="C2" t="str"><f>B2&amp;""</f><v>Pagu</v></c></row>' +
  '<row r="3" hidden="1" ht="15"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>1436698034.04</v></c><c r="C3" s="1"><v>1.3E9</v></c><c r="D3" s="2"><f>C3/B3</f><v>0.90485</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>12</v></c><c r="C4"><v>-7.5</v></c><c r="D4" s="2"><f t="shared" ref="D4:D5" si="0">C4/B4</f><v>1</v></c></row>' +
  '<row r="5"><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5"><f t="shared" si="0"/></c><c r="F5"><f t="array" ref="F5:F6">B3:B4*2</f><v>2</v></c></row>';

/** Everything that the reader knows in one small workbook, an earlier build of ours included. */
function rich(): PartList {
  return handmadeParts({
    strings: STRINGS,
    styles: STYLES,
    workbookPr: '<workbookPr date1904="0"/>',
    names:
      '<definedName name="AMBANG">0.95</definedName><definedName name="LKJIP_ISI_1" hidden="1">Pakunden!$D$3</definedName>',
    workbookLinks: [['customXml', '../customXml/item1.xml']],
    sheets: [
      {
        name: 'Pakunden',
        before: '<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="4" hidden="1"/></cols>',
        rows: BUDGET_ROWS,
        after:
          '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
        links: [
          ['comments', '../comments1.xml'],
          ['table', '../tables/table1.xml'],
          [THREAD_TYPE, '../threadedComments/t1.xml'],
        ],
      },
      { name: 'Kecamatan', rows: '<row><c><v>1</v></c><c t="s"><v>0</v></c></row><row/>', state: 'hidden' },
      {
        name: 'LKjIP Rincian',
        rows: '<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>lkjip:rincian</t></is></c></row>',
      },
    ],
    parts: [
      [
        'xl/comments1.xml',
        `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ani</author></authors><commentList><comment ref="B3" authorId="0"><text><t>cek</t></text></comment><comment ref="C3" authorId="0"><text><r><t>[LKjIP] sisa</t></r></text></comment></commentList></comments>`,
      ],
      ['xl/tables/table1.xml', `${HEAD}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A2:D5"/>`],
      [
        'xl/threadedComments/t1.xml',
        `${HEAD}<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B4" id="{1}"><text>x</text></threadedComment></ThreadedComments>`,
      ],
      [
        'customXml/item1.xml',
        `${HEAD}<lkjip xmlns="urn:lkjip:state:1"><state>{"versi":1}</state><ledger>{}</ledger></lkjip>`,
      ],
    ],
  });
}

/** As the Open XML SDK writes, in the strict namespaces. */
function prefixed(): PartList {
  return handmadeParts({
    prefix: 'x:',
    strict: true,
    strings: '<x:si><x:t>Pagu</x:t></x:si>',
    sheets: [
      {
        name: 'A',
        rows: '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>',
        after: '<x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells>',
      },
    ],
  });
}

/** What the full parser has to read. */
function unusual(): PartList {
  return handmadeParts({
    sheets: [
      {
        name: "It's",
        before: '<!-- c --><sheetFormatPr zeroHeight="1"/>',
        rows: "<!-- c --><row r='1'><c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c><c t='str'><v><![CDATA[x<y]]></v></c></row><row><c r='B7'><v>&#49;</v></c></row>",
      },
    ],
  });
}

export const SEEDS: readonly PartList[] = [rich(), rich(), prefixed(), unusual()];
