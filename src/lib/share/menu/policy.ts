/** Chromium’s own way of asking; other browsers say nothing, and have to be tried. */
interface Asked {
  readonly featurePolicy?: { features(): readonly string[]; allowsFeature(name: string): boolean };
}

/**
 * Whether the page around a frame lets it use a feature, as far as the browser tells: who tries what is forbidden, or asks for
 * what it does not know, writes a warning into the console of whoever frames us.
 */
export function policyAllows(feature: 'clipboard-write' | 'web-share'): boolean {
  const { featurePolicy: policy } = document as Asked;
  return !policy?.features().includes(feature) || policy.allowsFeature(feature);
}
