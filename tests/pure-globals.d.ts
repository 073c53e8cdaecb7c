/**
 * The web APIs that lib/domain uses: in pages, the background, workers and Node alike.
 * Only tests/tsconfig.pure.json reads this; elsewhere the DOM types have it.
 */
declare class URL {
  static parse(url: string, base?: string): URL | null;
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
}
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
