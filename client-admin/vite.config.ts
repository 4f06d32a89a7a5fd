import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

/** The running server that `npm run dev` passes everything on to that is not the panel's own. */
const server = process.env.UPUSHY_SERVER ?? 'http://127.0.0.1:3000'
const bucket = process.env.UPUSHY_BUCKET ?? 'upushy'
const passedOn = ['/api', '/v3', '/docs', '/swagger-ui', '/actuator', `/${bucket}/`]

/** What the resolver adds is not seen in the sources; found one by one, each would reload the page of `npm run dev`. */
const elements = new URL('./node_modules/element-plus/es/components/', import.meta.url)
const styles = readdirSync(elements)
  .filter((name) => existsSync(new URL(`${name}/style/css.mjs`, elements)))
  .map((name) => `element-plus/es/components/${name}/style/css`)

export default defineConfig({
  plugins: [
    vue(),
    Components({
      dirs: [],
      dts: 'src/elements.d.ts',
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  optimizeDeps: { include: ['element-plus/es', ...styles] },
  server: { proxy: Object.fromEntries(passedOn.map((path) => [path, { target: server, ws: true }])) },
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0, // the Content-Security-Policy knows no inline script or style
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    manifest: '.vite/manifest.json',
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
