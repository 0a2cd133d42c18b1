/*
 * Runs before the first paint of an embedded rating, as a classic script: the page around it may
 * say by `?theme=` which theme it has. It is served as it is.
 */
const asked = new URLSearchParams(location.search).get('theme');
if (asked === 'light' || asked === 'dark') document.documentElement.dataset.theme = asked;
