/**
 * Stands in for WXT's context of content scripts (the alias is in wxt.config.ts). WXT's tells
 * every page, by `postMessage` and by an event that carries the extension's id, that the script
 * has started: any page could know that its visitor has Whence. What the reader needs of it is in
 * life.ts, and is a sixth as long.
 */
export class ContentScriptContext {}
