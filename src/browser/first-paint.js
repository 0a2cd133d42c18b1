/*
 * Runs before the first paint, as a classic script in the head: says that scripts run, and takes up
 * the theme that was chosen earlier, so that no page flashes in another. It is served as it is.
 */
document.documentElement.dataset.live = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // The browser refuses storage. The system's theme applies.
}
