/*
 * Few readers come with weights of their own: what shows their overall waits in a template, its
 * script included, and is fetched by nobody else.
 */
const template = document.querySelector<HTMLTemplateElement>('template[data-own-overall]');
if (template && /[?&]weights=/.test(location.search))
  template.replaceWith(document.importNode(template.content, true));
