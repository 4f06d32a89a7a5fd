import { computed } from 'vue'
import { useSession } from '@/app/session'
import { useReadableProjects } from './useReadableProjects'

/** In a page's address: all projects together, which administrators may look at. */
export const ALL_PROJECTS = 'all'

/** The project that a page's address names, or else the newest; a list of all takes the server far longer. */
export function useChosenProject(address: { project: string }) {
  const session = useSession()
  const { query, projects, nameOf } = useReadableProjects()
  /** Empty: of all. */
  const projectId = computed(() => {
    if (address.project === ALL_PROJECTS && session.isAdmin) return ''
    return address.project || (projects.value[0]?.projectId ?? '')
  })
  /** Whether it is known what may be read; devices and logs may outlive every project. */
  const known = computed(() => Boolean(query.data.value))
  const readable = computed(() => session.isAdmin || projects.value.length > 0)
  return { query, projects, nameOf, projectId, known, readable }
}
