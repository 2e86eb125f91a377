import { render } from 'preact';
import type { LiveData } from '../session/live-messages.ts';
import { LiveApp } from './live-app.tsx';
import { PAGE_IDS } from './page-ids.ts';

export const startApp = (page: Document): void => {
  const data = page.getElementById(PAGE_IDS.data)?.textContent;
  const script = page.getElementById(PAGE_IDS.script)?.textContent;
  const place = page.getElementById(PAGE_IDS.app);
  if (!data || !script || !place) throw new Error('the page has lost a part of itself');
  place.textContent = '';
  render(<LiveApp data={JSON.parse(data) as LiveData} script={script} />, place);
};
