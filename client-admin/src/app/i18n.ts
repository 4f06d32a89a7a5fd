import { createI18n } from 'vue-i18n'
import { computed } from 'vue'
import elementEn from 'element-plus/es/locale/lang/en'
import elementZh from 'element-plus/es/locale/lang/zh-cn'
import { messagesOf } from './messages'

export const LANGUAGES = { 'zh-CN': '简体中文', en: 'English' } as const
export type Language = keyof typeof LANGUAGES

const KEY = 'upushy.language'

function initial(): Language {
  const stored = localStorage.getItem(KEY)
  if (stored === 'en' || stored === 'zh-CN') return stored
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : navigator.language ? 'en' : 'zh-CN'
}

export const i18n = createI18n({
  legacy: false,
  locale: initial(),
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': messagesOf('zh-CN'), en: messagesOf('en') },
})

export const language = computed<Language>({
  get: () => i18n.global.locale.value as Language,
  set(value) {
    i18n.global.locale.value = value
    localStorage.setItem(KEY, value)
    document.documentElement.lang = value
  },
})
document.documentElement.lang = language.value

/** Element Plus's own words. */
export const elementLocale = computed(() => (language.value === 'en' ? elementEn : elementZh))

/** For code outside of components; in components: const { t } = useI18n(). */
export const t = i18n.global.t
