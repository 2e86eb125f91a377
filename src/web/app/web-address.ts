/** A link that is one of the web, or none: no script, no data, no file. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : null;
