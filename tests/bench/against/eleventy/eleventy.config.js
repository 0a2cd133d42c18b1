/** A page a review and nothing else. Reviews from a Jekyll site name layouts of their own. */
export default function (config) {
  for (const layout of ['product', 'company']) config.addLayoutAlias(layout, 'review.njk');
  config.addGlobalData('layout', 'review.njk');
  return {
    dir: { input: 'content', includes: '../_includes', output: 'dist' },
    markdownTemplateEngine: false,
  };
}
