// The scripts of embeds as texts, bundled by src/tools/embed-plugin.ts.
declare module 'virtual:embed-boot' {
  export const script: string;
}
declare module 'virtual:embed-host' {
  export const script: string;
}
declare module 'virtual:embed-host-module' {
  export const script: string;
}
