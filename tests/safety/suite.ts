/** The half of the safety suite that needs a browser. */
await import('./ended-background.ts');
await import('./two-writers.ts');
await import('./mixed-operations.ts');
await import('./full-disk.ts');
await import('./killed-browser.ts');
await import('./killed-import.ts');
await import('./hostile-pages.ts');
await import('./reach.ts');
