// What the browser gets of the content, as plain data made at build by src/tools/story-plugin.ts.
declare module 'virtual:walk' {
  export const walk: import('$lib/page/walk.ts').Walk;
}
declare module 'virtual:plates' {
  export const plates: import('$lib/page/walk.ts').Content['plates'];
}
declare module 'virtual:timeline' {
  export const timeline: import('$lib/page/walk.ts').Content['timeline'];
}
declare module 'virtual:lines' {
  export const lines: import('$lib/page/walk.ts').Content['lines'];
}
declare module 'virtual:figures' {
  export const figureContent: import('$lib/page/walk.ts').Content['figureContent'];
}
