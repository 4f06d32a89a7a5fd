import { computed, type Ref } from 'vue'
import { problemsOf, type Expectation, type Problem } from './problems'
import type { usePackage } from './usePackage'

/** Readable by the server, perhaps, when not by an old browser; all else that cannot be read would be refused. */
const MAY_BE_FINE = ['oldBrowser', 'unreadable']

/** What is to be said of the chosen file before it is sent. */
export function useProblems(chosen: ReturnType<typeof usePackage>, expectation: Ref<Expectation>) {
  return computed<Problem[]>(() => {
    const reason = chosen.unreadable.value
    if (reason) return [{ key: reason, stops: !MAY_BE_FINE.includes(reason), values: {} }]
    return chosen.facts.value ? problemsOf(chosen.facts.value, expectation.value) : []
  })
}
