import { canonicalNamespace, NS } from './namespaces';

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** Namespaces in force at one place of a document. */
export class NamespaceScope {
  private readonly bindings: Binding[] = [
    { prefix: '', uri: '', depth: 0 },
    { prefix: 'xml', uri: NS.xml, depth: 0 },
  ];

  get size(): number {
    return this.bindings.length;
  }

  bind(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri: canonicalNamespace(uri), depth });
  }

  /** Forgets what the element at this depth declared. */
  leave(depth: number): void {
    while (this.bindings.at(-1)?.depth === depth) this.bindings.pop();
  }

  /** Null when the prefix is not bound. */
  resolve(prefix: string): string | null {
    for (let i = this.bindings.length - 1; i >= 0; i--) {
      const binding = this.bindings[i] as Binding;
      if (binding.prefix === prefix) return binding.uri;
    }
    return null;
  }
}
