import { handmadeParts, zipOf, type Handmade, type PartList } from '../handmade';
import { binary, budget, budgetRows, DRAWING, HEAD, override, relationships, STYLES } from './base';

/** Workbooks with what belongs to the package: macros, signatures, other custom XML, themes, protection, spellings. */

export function macrosAndSignature(): Handmade {
  return budget(
    {},
    {
      workbookLinks: [
        ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ],
      packageLinks: [
        [
          'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
          '_xmlsignatures/origin.sigs',
        ],
      ],
      parts: [
        ['xl/vbaProject.bin', binary(900)],
        ['_xmlsignatures/origin.sigs', new Uint8Array(0)],
        [
          '_xmlsignatures/_rels/origin.sigs.rels',
          relationships([
            [
              'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature',
              'sig1.xml',
            ],
          ]),
        ],
        [
          '_xmlsignatures/sig1.xml',
          `${HEAD}<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature>`,
        ],
      ],
      contentTypes:
        override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
        override(
          '_xmlsignatures/sig1.xml',
          'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
        ),
    },
  );
}

export function customXmlAndTheme(): Handmade {
  return budget(
    {
      after:
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="portrait" r:id="rId1"/>',
      links: [['printerSettings', '../printerSettings/printerSettings1.bin']],
    },
    {
      workbookLinks: [
        ['customXml', '../customXml/item1.xml'],
        ['theme', 'theme/theme1.xml'],
      ],
      parts: [
        ['customXml/item1.xml', '<dokumen xmlns="urn:daerah:arsip"><nomor>1</nomor></dokumen>'],
        ['customXml/_rels/item1.xml.rels', relationships([['customXmlProps', 'itemProps1.xml']])],
        [
          'customXml/itemProps1.xml',
          `${HEAD}<ds:datastoreItem ds:itemID="{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
        ],
        ['xl/theme/theme1.xml', `${HEAD}<a:theme xmlns:a="${DRAWING}" name="Kantor"/>`],
        ['xl/printerSettings/printerSettings1.bin', binary(200)],
      ],
      contentTypes:
        override(
          'customXml/itemProps1.xml',
          'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        ) +
        override('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
        override('xl/printerSettings/printerSettings1.bin', 'printerSettings').replace('+xml', ''),
    },
  );
}

export function protection(): Handmade {
  return budget(
    { after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' },
    {
      workbookPr:
        '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews>',
    },
  );
}

/** Every element of the main namespace with a prefix, as some exporters write. */
export function prefixed(): Handmade {
  return {
    prefix: 'x:',
    styles: STYLES.replace(/<(\/?)/g, '<$1x:'),
    sheets: [
      {
        name: 'Anggaran',
        rows: budgetRows('x:'),
        after:
          '<x:mergeCells count="1"><x:mergeCell ref="A20:B20"/></x:mergeCells><x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      },
    ],
    names: '<x:definedName name="Pagu">Anggaran!$D$2:$D$8</x:definedName>',
  };
}

export function strict(): Handmade {
  return budget({}, { strict: true });
}

/** No styles, no content type for .xml, <a/> where others write <a></a>, comments, single quotes, odd white space. */
export function sparse(): PartList {
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>\r\n<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>` +
        `<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>\r\n</Types>`,
    ],
    ['_rels/.rels', relationships([['officeDocument', '/xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<?xml version='1.0'?>\n<!-- buatan tangan --><workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'  ><sheets\n><sheet name='Satu' sheetId='7' xmlns:q='http://schemas.openxmlformats.org/officeDocument/2006/relationships' q:id='abc' /></sheets  ></workbook>\n`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([['worksheet', 'worksheets/sheet1.xml']]).replace('rId1', 'abc'),
    ],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData/></worksheet>`,
    ],
  ];
}

/** The same workbook in UTF-16 with byte order marks, and in UTF-8 with one. */
export function inEncoding(encoding: 'utf16le' | 'utf8-bom'): Uint8Array {
  const parts = handmadeParts(budget()).map(([name, content]): [string, string | Uint8Array] => {
    if (typeof content !== 'string') return [name, content];
    if (encoding === 'utf8-bom') return [name, Buffer.from(`\ufeff${content}`, 'utf8')];
    return [
      name,
      Buffer.from(`\ufeff${content.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'),
    ];
  });
  return zipOf(parts);
}
