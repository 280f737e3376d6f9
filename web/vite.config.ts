/** Builds the staff application, the only part that Vite builds; it is served under /app. */
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { lighter } from './lighter.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/app/',
  plugins: [lighter(), preact()],
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // The content policy of /app allows no inline script or style.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the door needs, in one piece: where a module waits for the words, the bundler would scatter it.
            { name: 'start', tags: ['$initial'], test: /^(?!.*(main\.tsx|index\.html))/u },
            // What many pages share, in one piece too: fifty small files weigh and take more than one.
            { name: 'shared', minShareCount: 11, test: /functions\/domain\/|web\/(data|parts)\//u },
          ],
        },
      },
    },
  },
});
