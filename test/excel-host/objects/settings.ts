import { itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import type { Book } from '../model/book';

/** `Excel.SettingCollection`. */
export class SettingsObject implements HostCollection {
  readonly apiClass = 'SettingCollection';

  constructor(private readonly book: Book) {}

  get items(): readonly SettingObject[] {
    return [...this.book.settings.keys()].map((key) => new SettingObject(this.book, key));
  }

  getCount(): number {
    return this.book.settings.size;
  }

  getItem(key: unknown): SettingObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`setting ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): SettingObject | null {
    const name = String(key);
    return this.book.settings.has(name) ? new SettingObject(this.book, name) : null;
  }

  /** Sets or adds (learn.microsoft.com/javascript/api/excel/excel.settingcollection, `add`). */
  add(key: string, value: unknown): SettingObject {
    this.book.settings.set(key, value);
    return new SettingObject(this.book, key);
  }
}

/** `Excel.Setting`. */
export class SettingObject implements HostObject {
  readonly apiClass = 'Setting';

  constructor(
    private readonly book: Book,
    readonly key: string,
  ) {}

  get value(): unknown {
    return this.book.settings.get(this.key);
  }
  set value(value: unknown) {
    this.book.settings.set(this.key, value);
  }

  delete(): void {
    this.book.settings.delete(this.key);
  }
}
