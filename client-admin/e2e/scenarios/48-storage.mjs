/** What is stored, and what of it nobody needs. */
export default async function storage(panel) {
  await panel.goto('/storage')
  await panel.see('Uploads that no release uses')
  await panel.page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  await panel.inspect('storage')
}
