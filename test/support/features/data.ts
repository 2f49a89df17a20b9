import type { Handmade } from '../handmade';
import { budget, budgetRows, HEAD, MAIN, OFFICE, override, relationships, SHEET } from './base';

/** Workbooks with what Excel makes of the cells: tables, pivots, rules, sparklines, links to other files. */

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

export function table(): Handmade {
  const columns = ['No', 'Kode', 'Uraian', 'Pagu', 'Realisasi'];
  return budget(
    {
      after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      links: [['table', '../tables/table1.xml']],
    },
    {
      parts: [
        [
          'xl/tables/table1.xml',
          `${HEAD}<table xmlns="${MAIN}" id="1" name="TabelAnggaran" displayName="TabelAnggaran" ref="A1:E8" totalsRowShown="0"><autoFilter ref="A1:E8"/>` +
            `<tableColumns count="5">${columns.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
        ],
      ],
    },
  );
}

/** A pivot over the figures with a slicer beside it. */
export function pivotAndSlicer(): Handmade {
  const fields = ['Uraian', 'Pagu'];
  return budget(
    {
      links: [
        ['pivotTable', '../pivotTables/pivotTable1.xml'],
        ['http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
      ],
      after: `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst>`,
    },
    {
      workbookAfter:
        '<pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches>' +
        `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId4"/></x14:slicerCaches></ext></extLst>`,
      workbookLinks: [
        ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
        [
          'http://schemas.microsoft.com/office/2007/relationships/slicerCache',
          'slicerCaches/slicerCache1.xml',
        ],
      ],
      parts: [
        [
          'xl/pivotCache/pivotCacheDefinition1.xml',
          `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="C1:D8" sheet="${SHEET.replace('&', '&amp;')}"/></cacheSource>` +
            `<cacheFields count="2">${fields.map((name) => `<cacheField name="${name}" numFmtId="0"><sharedItems/></cacheField>`).join('')}</cacheFields></pivotCacheDefinition>`,
        ],
        [
          'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
          relationships([['pivotCacheRecords', 'pivotCacheRecords1.xml']]),
        ],
        ['xl/pivotCache/pivotCacheRecords1.xml', `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="0"/>`],
        [
          'xl/pivotTables/pivotTable1.xml',
          `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="1" dataCaption="Nilai"><location ref="H20:I22" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
            '<pivotFields count="2"><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><dataFields count="1"><dataField name="Jumlah Pagu" fld="1"/></dataFields></pivotTableDefinition>',
        ],
        [
          'xl/pivotTables/_rels/pivotTable1.xml.rels',
          relationships([['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']]),
        ],
        [
          'xl/slicers/slicer1.xml',
          `${HEAD}<slicers xmlns="${X14}"><slicer name="Uraian" cache="Slicer_Uraian" rowHeight="241300"/></slicers>`,
        ],
        [
          'xl/slicerCaches/slicerCache1.xml',
          `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="Slicer_Uraian" sourceName="Uraian"><pivotTables><pivotTable tabId="1" name="Pivot1"/></pivotTables><data><tabular pivotCacheId="1"><items count="0"/></tabular></data></slicerCacheDefinition>`,
        ],
      ],
      contentTypes:
        override('xl/pivotCache/pivotCacheDefinition1.xml', 'pivotCacheDefinition') +
        override('xl/pivotCache/pivotCacheRecords1.xml', 'pivotCacheRecords') +
        override('xl/pivotTables/pivotTable1.xml', 'pivotTable') +
        override('xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml') +
        override('xl/slicerCaches/slicerCache1.xml', 'application/vnd.ms-excel.slicerCache+xml'),
    },
  );
}

/** Conditional formats old and new, data validation, sparklines: what stands behind the cells and in the extension list. */
export function rules(): Handmade {
  const sheet = `'${SHEET.replace('&', '&amp;')}'`;
  return budget(
    {
      after:
        '<conditionalFormatting sqref="D2:D8"><cfRule type="cellIs" dxfId="0" priority="3" operator="lessThan"><formula>150</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B8"><formula1>"1,2,3"</formula1></dataValidation></dataValidations>' +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" priority="7" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
        `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>${sheet}!D2:E2</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
    },
    {
      styles:
        budget().styles?.replace(
          '<dxfs count="0"/>',
          '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
        ) ?? '',
    },
  );
}

export function externalLink(): Handmade {
  return budget(
    { rows: budgetRows() + '<row r="11"><c r="D11"><f>[1]Lama!$D$9</f><v>3400</v></c></row>' },
    {
      workbookLinks: [['externalLink', 'externalLinks/externalLink1.xml']],
      workbookAfter:
        '<externalReferences><externalReference r:id="rId3"/></externalReferences><calcPr calcId="191029"/>',
      parts: [
        [
          'xl/externalLinks/externalLink1.xml',
          `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Lama"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="9"><cell r="D9"><v>3400</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        ],
        [
          'xl/externalLinks/_rels/externalLink1.xml.rels',
          relationships([['externalLinkPath', 'file:///C:/anggaran-2019.xlsx']]),
        ],
      ],
      contentTypes: override('xl/externalLinks/externalLink1.xml', 'externalLink'),
    },
  );
}

/** Array formulas, shared formulas, merged cells, rows and cells that do not say where they stand. */
export function irregularCells(): Handmade {
  return budget({
    before: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    rows:
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3" spans="1:9"><c r="A3"><f t="shared" ref="A3:A5" si="0">B3*2</f><v>0</v></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c><c r="D4"><f t="array" ref="D4:D6">A3:A5</f><v>0</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>0</v></c></row>',
    after: '<mergeCells count="1"><mergeCell ref="F4:G6"/></mergeCells>',
  });
}
