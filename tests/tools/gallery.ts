/** `npm run gallery`: every component in every state, on a page that follows what is edited. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  root: fileURLToPath(new URL('../gallery/', import.meta.url)),
  configFile: false,
});
await server.listen();
server.printUrls();
