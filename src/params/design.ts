/** The widths for which a figure's image is drawn. */
export const match = (param: string): param is 'narrow' | 'wide' => param === 'narrow' || param === 'wide';
