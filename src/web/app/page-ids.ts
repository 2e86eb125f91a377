/** Ids of what the page is made of: its data, its script, and where the app goes. */
export const PAGE_IDS = { data: 'live-data', script: 'live-script', app: 'live-app' } as const;
