import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

/** A page's entry in the sidebar. */
export interface NavEntry {
  /** Where it stands, from the top: 10, 20, … */
  order: number
  /** An icon of @element-plus/icons-vue. */
  icon: Component
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's name: in the sidebar and in the document's title. */
    title: string
    /** In the sidebar. */
    nav?: NavEntry
    /** Administrators only. */
    admin?: boolean
    /** For who is not logged in; shown without the sidebar. */
    anonymous?: boolean
  }
}

const files: Record<string, RouteRecordRaw[]> = import.meta.glob('../features/*/routes.ts', {
  eager: true,
  import: 'default',
})

export const featureRoutes = Object.values(files).flat()

/** The sidebar, from the top. */
export const navRoutes = featureRoutes
  .filter((route) => route.meta?.nav)
  .sort((one, other) => one.meta!.nav!.order - other.meta!.nav!.order)
