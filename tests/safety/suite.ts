/** The half of the safety suite that needs a browser. */
await import('./ended-background.ts');
