import type { Chart } from '../../workbook/port';
import { XML_HEAD, type Dialect } from './dialect';
import { escapeAttribute } from '../xml/escape';

/** The drawing of a sheet: its charts, each over the cells of its anchor. Chart n has the relationship rId(n). */
export function drawingXml(charts: readonly Chart[], dialect: Dialect): string {
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${charts.map((chart, index) => anchorXml(chart, index + 1, dialect)).join('')}</xdr:wsDr>`
  );
}

function anchorXml({ anchor, title }: Chart, id: number, dialect: Dialect): string {
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(anchor.left - 1, anchor.top - 1)}</xdr:from><xdr:to>${corner(anchor.right, anchor.bottom)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id + 1}" name="LKjIP ${id}" descr="${escapeAttribute(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.rel}" r:id="rId${id}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function corner(col: number, row: number): string {
  return `<xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
