import type { Handmade } from '../handmade';
import { binary, budget, DRAWING, HEAD, MAIN, OFFICE, override, relationships, SHEET } from './base';

/** Workbooks with what lies over the cells: charts, pictures, shapes, controls, notes and comments. */

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const ANCHOR =
  '<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

function drawingPart(anchors: string): string {
  return `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${anchors}</xdr:wsDr>`;
}

function onSheet(
  anchors: string,
  links: readonly (readonly [string, string])[],
  more: Partial<Handmade>,
): Handmade {
  return budget(
    { after: '<drawing r:id="rId1"/>', links: [['drawing', '../drawings/drawing1.xml']] },
    {
      ...more,
      parts: [
        ['xl/drawings/drawing1.xml', drawingPart(anchors)],
        ['xl/drawings/_rels/drawing1.xml.rels', relationships(links)],
        ...(more.parts ?? []),
      ],
      contentTypes: override('xl/drawings/drawing1.xml', DRAWING_TYPE) + (more.contentTypes ?? ''),
    },
  );
}

export function chart(): Handmade {
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'${SHEET.replace('&', '&amp;')}'!$D$2:$D$8</c:f></c:numRef></c:val></c:ser>`;
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const axis = (id: number, cross: number, pos: string): string =>
    `<c:axId val="${id}"/><c:scaling/><c:delete val="0"/><c:axPos val="${pos}"/><c:crossAx val="${cross}"/>`;
  return onSheet(
    `<xdr:twoCellAnchor>${ANCHOR}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    [['chart', '../charts/chart1.xml']],
    {
      parts: [
        [
          'xl/charts/chart1.xml',
          `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/>${series}${axes}</c:barChart>` +
            `<c:catAx>${axis(1, 2, 'b')}</c:catAx><c:valAx>${axis(2, 1, 'l')}</c:valAx></c:plotArea></c:chart></c:chartSpace>`,
        ],
      ],
      contentTypes: override(
        'xl/charts/chart1.xml',
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      ),
    },
  );
}

export function pictureAndShape(): Handmade {
  const geometry =
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  return onSheet(
    `<xdr:twoCellAnchor>${ANCHOR}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
      `<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${geometry}</xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor>${ANCHOR}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Kotak"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${geometry}</xdr:spPr>` +
      '<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="id-ID"/><a:t>Rahasia</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>',
    [['image', '../media/image1.png']],
    {
      parts: [['xl/media/image1.png', binary(300)]],
      contentTypes: '<Default Extension="png" ContentType="image/png"/>',
    },
  );
}

const VML_TYPE =
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
const VML_OPEN =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\n' +
  ' <o:shapelayout v:ext="edit">\n  <o:idmap v:ext="edit" data="1"/>\n </o:shapelayout>';
const NOTE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>';

function noteShape(number: number, row: number, col: number): string {
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1">` +
    `<v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 0, 2, 5, 15, 4, 4</x:Anchor><x:Row>${row - 1}</x:Row><x:Column>${col - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** A form button, whose text Excel itself writes as unclosed HTML. */
const BUTTON =
  '<v:shape id="_x0000_s1030" type="#_x0000_t201" style="position:absolute" o:button="t"><v:textbox><div><font face="Calibri">Hitung<br></font></div></v:textbox>' +
  '<x:ClientData ObjectType="Button"><x:Anchor>8, 0, 1, 0, 9, 0, 2, 0</x:Anchor></x:ClientData></v:shape>';

export function comments(notes: readonly (readonly [ref: string, text: string])[]): string {
  const list = notes.map(
    ([ref, text]) =>
      `<comment ref="${ref}" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">${text}</t></r></text></comment>`,
  );
  return `${HEAD}<comments xmlns="${MAIN}"><authors><author>Camat</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

export function notes(): Handmade {
  return budget(
    {
      after: '<legacyDrawing r:id="rId2"/>',
      links: [
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ],
    },
    {
      parts: [
        [
          'xl/comments1.xml',
          comments([
            ['D3', 'Cek lagi &amp; lagi'],
            ['E41', 'Sudah dibahas'],
          ]),
        ],
        [
          'xl/drawings/vmlDrawing1.vml',
          `${VML_OPEN}${NOTE_TYPE}${noteShape(1025, 3, 4)}${noteShape(1026, 41, 5)}</xml>`,
        ],
      ],
      contentTypes: VML_TYPE,
    },
  );
}

export function notesWithoutDrawing(): Handmade {
  return budget(
    { links: [['comments', '../comments1.xml']] },
    { parts: [['xl/comments1.xml', comments([['D3', 'Tanpa gambar']])]] },
  );
}

export function controlsWithoutNotes(): Handmade {
  return budget(
    { after: '<legacyDrawing r:id="rId1"/>', links: [['vmlDrawing', '../drawings/vmlDrawing1.vml']] },
    { parts: [['xl/drawings/vmlDrawing1.vml', `${VML_OPEN}${BUTTON}</xml>`]], contentTypes: VML_TYPE },
  );
}

const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships';

export function threadedComments(): Handmade {
  const namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  const author = '{11111111-2222-3333-4444-555555555555}';
  return budget(
    {
      after: '<legacyDrawing r:id="rId2"/>',
      links: [
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        [`${THREADED}/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ],
    },
    {
      workbookLinks: [[`${THREADED}/person`, 'persons/person.xml']],
      parts: [
        ['xl/comments1.xml', comments([['E41', '[Threaded comment]']]).replace('Camat', `tc=${author}`)],
        ['xl/drawings/vmlDrawing1.vml', `${VML_OPEN}${NOTE_TYPE}${noteShape(1025, 41, 5)}</xml>`],
        [
          'xl/threadedComments/threadedComment1.xml',
          `${HEAD}<ThreadedComments xmlns="${namespace}"><threadedComment ref="E41" dT="2020-12-31T08:00:00.00" personId="${author}" id="{A1111111-2222-3333-4444-555555555555}"><text>Mohon dicek</text></threadedComment></ThreadedComments>`,
        ],
        [
          'xl/persons/person.xml',
          `${HEAD}<personList xmlns="${namespace}"><person displayName="Camat" id="${author}" userId="camat" providerId="None"/></personList>`,
        ],
      ],
      contentTypes:
        VML_TYPE +
        override(
          'xl/threadedComments/threadedComment1.xml',
          'application/vnd.ms-excel.threadedcomments+xml',
        ) +
        override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'),
    },
  );
}
