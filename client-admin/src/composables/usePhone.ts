import { readonly, ref } from 'vue'

const query = window.matchMedia('(max-width: 640px)')
const phone = ref(query.matches)
query.addEventListener('change', (event) => (phone.value = event.matches))

/** Whether the window is as narrow as a phone. */
export function usePhone() {
  return readonly(phone)
}
