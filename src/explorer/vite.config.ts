import { defineConfig } from 'vite'

/** The explorer becomes static files that the server ships; nothing in them points elsewhere. */
export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files of their own: as text in the style sheet they would be loaded for every script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
