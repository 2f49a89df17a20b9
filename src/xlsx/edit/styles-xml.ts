import { STYLES, type LookName, type Style, type StyleName } from '../../workbook/styles';
import { REL } from '../opc';
import { attr, child, entries, type XmlElement } from '../xml/tree';
import { XML_HEAD, type Dialect } from './dialect';
import type { Draft } from './draft';
import { setCount, type PartEditor } from './part-editor';
import {
  borderXml,
  builtInFormat,
  cellFormatXml,
  DEFAULT_FONT,
  fillXml,
  fontXml,
  lookXml,
  numberFormatXml,
  type BaseFont,
} from './style-xml';
import { lookOf, sourceLook } from './xml-look';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Children of `styleSheet` in the schema's order. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Ids below are the programs' own. */
const FIRST_FORMAT = 164;

/** One section of a styles part: what it has, and what of ours comes behind that. */
class Section {
  readonly children: readonly XmlElement[];
  private readonly element: XmlElement | null;
  private known: Map<string, number> | null = null;
  private readonly fresh: string[] = [];

  /** @param defaults what a section that is missing or empty must hold before ours: programs count on it. */
  constructor(
    private readonly editor: PartEditor,
    private readonly local: string,
    private readonly defaults: readonly string[] = [],
  ) {
    this.element = child(editor.root, local);
    this.children = this.element ? entries(this.element) : [];
  }

  get size(): number {
    return this.children.length + this.fresh.length;
  }

  /** Index of an entry that looks like this, added where there is none. */
  index(xml: string): number {
    const look = sourceLook(xml);
    this.known ??= firstOfEach(this.children.map(lookOf));
    let index = this.known.get(look);
    if (index === undefined) {
      this.ensureDefaults();
      index = this.size;
      this.fresh.push(xml);
      this.known.set(look, index);
    }
    return index;
  }

  /** Also for sections that others of ours refer into, although nothing of ours comes in. */
  ensureDefaults(): void {
    if (this.size === 0) this.fresh.push(...this.defaults);
  }

  write(): void {
    if (this.fresh.length === 0) return;
    const { editor, element } = this;
    const xml = this.fresh.join('');
    if (element) {
      setCount(editor, element, this.size);
      editor.append(element, xml);
      return;
    }
    const name = editor.prefix + this.local;
    const section = `<${name} count="${this.size}">${xml}</${name}>`;
    editor.insertInOrder(editor.root, this.local, ORDER, section);
  }
}

function firstOfEach(looks: readonly string[]): Map<string, number> {
  const known = new Map<string, number>();
  looks.forEach((look, index) => {
    if (!known.has(look)) known.set(look, index);
  });
  return known;
}

/** Our styles among those of the workbook. Only what is asked for comes in, and nothing that is there already. */
export class StyleTable {
  private readonly formats: Section;
  private readonly fonts: Section;
  private readonly fills: Section;
  private readonly borders: Section;
  private readonly masters: Section;
  private readonly cells: Section;
  private readonly flags: Section;
  private readonly base: BaseFont;
  private readonly indexes = new Map<StyleName, number>();

  private constructor(private readonly editor: PartEditor) {
    const p = editor.prefix;
    const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"`;
    this.formats = new Section(editor, 'numFmts');
    this.fonts = new Section(editor, 'fonts', [fontXml({}, defaultFont(p), p)]);
    this.fills = new Section(
      editor,
      'fills',
      ['none', 'gray125'].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
    );
    const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => `<${p}${side}/>`);
    this.borders = new Section(editor, 'borders', [`<${p}border>${sides.join('')}</${p}border>`]);
    this.masters = new Section(editor, 'cellStyleXfs', [`${plain}/>`]);
    this.cells = new Section(editor, 'cellXfs', [`${plain} xfId="0"/>`]);
    this.flags = new Section(editor, 'dxfs');
    this.base = baseFont(editor, this.fonts, this.cells);
  }

  /** The workbook's styles; a workbook without any gets the part. */
  static of(draft: Draft): StyleTable {
    const found = draft
      .related(draft.workbook)
      .find(({ type, part }) => type === REL.styles && part !== null);
    const part = found?.part ?? null;
    if (part !== null && draft.pkg.has(part)) return new StyleTable(draft.editor(part));
    const name = draft.freeName((n) => `xl/styles${n === 1 ? '' : n}.xml`);
    draft.addPart(name, emptyStyles(draft.dialect), STYLES_TYPE);
    draft.relate(draft.workbook, 'styles', name);
    return new StyleTable(draft.editor(name));
  }

  /** Index of one of our styles among the cell formats. */
  styleIndex(name: StyleName): number {
    let index = this.indexes.get(name);
    if (index === undefined) {
      index = this.add(STYLES[name]);
      this.indexes.set(name, index);
    }
    return index;
  }

  /** Index of a flag's look among the differential formats. */
  lookIndex(name: LookName): number {
    return this.flags.index(lookXml(name, this.editor.prefix));
  }

  /** To be called once, when all styles have been asked for. */
  write(): void {
    const sections = [
      this.formats,
      this.fonts,
      this.fills,
      this.borders,
      this.masters,
      this.cells,
      this.flags,
    ];
    for (const section of sections) section.write();
  }

  private add(style: Style): number {
    const p = this.editor.prefix;
    for (const section of [this.fonts, this.fills, this.borders, this.masters]) section.ensureDefaults();
    const at = {
      numberFormat: this.numberFormat(style.numberFormat),
      font: this.fonts.index(fontXml(style, this.base, p)),
      fill: style.fill === undefined ? 0 : this.fills.index(fillXml(style.fill, p)),
      border: style.border === undefined ? this.noBorder() : this.borders.index(borderXml(p)),
    };
    return this.cells.index(cellFormatXml(style, at, p));
  }

  /** The first border of a workbook is none by custom, not by rule. */
  private noBorder(): number {
    const p = this.editor.prefix;
    const first = this.borders.children[0];
    if (!first || first.children.every((side) => attr(side, 'style') === null)) return 0;
    return this.borders.index(
      `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
    );
  }

  private numberFormat(code: string | undefined): number {
    const builtIn = builtInFormat(code);
    if (builtIn !== null || code === undefined) return builtIn ?? 0;
    const known = this.formats.children.find((each) => attr(each, 'formatCode') === code);
    if (known) return Number(attr(known, 'numFmtId'));
    const taken = this.formats.children.map((each) => Number(attr(each, 'numFmtId')) || 0);
    const id = Math.max(FIRST_FORMAT - 1, ...taken) + 1 + (this.formats.size - taken.length);
    this.formats.index(numberFormatXml(id, code, this.editor.prefix));
    return id;
  }
}

function emptyStyles(dialect: Dialect): string {
  return `${XML_HEAD}<styleSheet xmlns="${dialect.main}"></styleSheet>`;
}

function defaultFont(p: string): BaseFont {
  return { ...DEFAULT_FONT, face: DEFAULT_FONT.face.replaceAll('<', `<${p}`) };
}

/** The font of the workbook's plain cells: our sheets look like theirs. */
function baseFont(editor: PartEditor, fonts: Section, cells: Section): BaseFont {
  const plain = cells.children[0];
  const font = fonts.children[Number((plain && attr(plain, 'fontId')) ?? 0)];
  if (!font) return defaultFont(editor.prefix);
  const face = ['name', 'family', 'charset', 'scheme'].map((local) => {
    const element = child(font, local);
    return element ? editor.source.slice(element.start, element.end) : '';
  });
  const size = Number(attr(child(font, 'sz') ?? font, 'val'));
  return { face: face.join(''), size: size > 0 ? size : DEFAULT_FONT.size };
}
