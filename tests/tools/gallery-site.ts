/** The gallery of tests/gallery as a site: built, and served on 127.0.0.1. */
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../gallery/', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../.results/gallery/', import.meta.url));

export interface GallerySite {
  /** Where it is, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Build the gallery and serve what was built. */
export async function serveGallery(): Promise<GallerySite> {
  const common = { root: ROOT, configFile: false as const, logLevel: 'error' as const };
  // The oldest browsers that Whence runs in know light-dark(): otherwise it would be written for others.
  const output = { outDir: OUTPUT, emptyOutDir: true, target: ['chrome140', 'firefox140'] };
  await build({ ...common, build: output });
  const server = await preview({
    ...common,
    build: output,
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery is served nowhere.');
  return { url, close: () => server.close() };
}
