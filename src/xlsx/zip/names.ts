import { WorkbookError } from '../../workbook/errors';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** An entry's name. Names that are no UTF-8 are read byte by byte; parts of a workbook have ASCII names. */
export function entryName(raw: Uint8Array): string {
  try {
    return decoder.decode(raw);
  } catch {
    return Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
  }
}

/**
 * Refuses names that could leave the folder they are unpacked to, or that other programs would read differently.
 * @throws WorkbookError 'unsafe-name'
 */
export function checkEntryName(written: string): void {
  const name = unescaped(written);
  if (name === '' || name.startsWith('/') || name.includes('\\') || /^[A-Za-z]:/.test(name))
    unsafe(name, 'absolute');
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 32 || code === 127) unsafe(name, 'control character');
  }
  const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) unsafe(name, 'dots');
}

function unsafe(name: string, detail: string): never {
  throw new WorkbookError('unsafe-name', JSON.stringify(name.slice(0, 100)), detail);
}

/** Part names are compared without case (OPC, part 2, 6.2.2.3), and "%20" is the blank that it stands for. */
export function nameKey(name: string): string {
  return unescaped(name).toLowerCase();
}

function unescaped(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
