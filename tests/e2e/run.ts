/**
 * `npm run test:e2e [-- --browser=firefox] [--only=WORDS]`: the built extension
 * in the real browsers that are here; see drive.ts.
 */

/**
 * In this order: they share a profile, and `problems` looks back on all before
 * it. The safety suite breaks rules on purpose, which browsers note: it is last.
 */
await import('./background.test.ts');
await import('./marks.test.ts');
await import('./coloured.test.ts');
await import('./live.test.ts');
await import('./hydration.test.ts');
await import('./outline.test.ts');
await import('./card.test.ts');
await import('./reach.test.ts');
await import('./surroundings.test.ts');
await import('./real-pages.test.ts');
await import('./updates.test.ts');
await import('./card-contents.test.ts');
await import('./panel.test.ts');
await import('./save.test.ts');
await import('./clickjacking.test.ts');
await import('./selection.test.ts');
await import('./saved.test.ts');
await import('./story.test.ts');
await import('./facts.test.ts');
await import('./hostile-form.test.ts');
await import('./from-popup.test.ts');
await import('./keyboard.test.ts');
await import('./fragments.test.ts');
await import('./review.test.ts');
await import('./languages.test.ts');
await import('./dashboard.test.ts');
await import('./bad-pages.test.ts');
await import('./corrupt-pack.test.ts');
await import('./data.test.ts');
await import('./packs.test.ts');
await import('./axe.test.ts');
await import('./problems.test.ts');
await import('../safety/suite.ts');

await import('./drive.ts');
