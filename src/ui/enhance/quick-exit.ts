// Leaving by the way out also takes this page out of the history, so that Back does not lead here.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-quick-exit]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    location.replace(link.href)
  })
}
