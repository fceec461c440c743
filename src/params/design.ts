/** The drawings of a figure that are images of their own; charts/page/sizes.ts says how wide each is. */
export const match = (param: string): param is 'narrow' | 'middle' | 'wide' => /^(narrow|middle|wide)$/.test(param);
