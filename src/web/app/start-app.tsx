import { render } from 'preact';
import { speakFromNowOn } from '../../language/language.ts';
import type { LiveData } from '../session/live-messages.ts';
import { LiveApp } from './live-app.tsx';
import { PAGE_IDS } from './page-ids.ts';
import { languageOf } from './view-link.ts';

export const startApp = async (page: Document): Promise<void> => {
  const data = page.getElementById(PAGE_IDS.data)?.textContent;
  const script = page.getElementById(PAGE_IDS.script)?.textContent;
  const place = page.getElementById(PAGE_IDS.app);
  if (!data || !script || !place) throw new Error('the page has lost a part of itself');
  place.textContent = '';
  const live = await unpacked(data);
  speakFromNowOn(languageOf(location.hash, live.language));
  render(<LiveApp data={live} script={script} />, place);
};

/** Base64 of raw deflate of JSON, as `livePage` packs it. */
const unpacked = async (text: string): Promise<LiveData> => {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text()) as LiveData;
};
