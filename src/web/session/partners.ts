import type { KeptWorlds } from '../../simulation/kept-worlds.ts';
import type { FromPartner, LiveData, Setting, ToPartner } from './live-messages.ts';

/** Threads that run their parts of the worlds of an ask and hand them over. */
export interface Partners {
  add(port: MessagePort): void;
  /** A programme to be held ready; until it is, a partner has no part. */
  open(data: LiveData): void;
  /** Starts an ask on all that are ready; `take` is called for each piece until another is started. */
  start(ask: number, setting: Setting, take: (piece: Piece) => void): number;
}

export interface Piece {
  readonly first: number;
  readonly count: number;
  readonly ran: KeptWorlds;
}

export const startPartners = (): Partners => {
  const ports: { readonly port: MessagePort; isReady: boolean }[] = [];
  let opened: { readonly opening: number; readonly data: LiveData } | null = null;
  let now: { readonly ask: number; readonly take: (piece: Piece) => void } | null = null;
  const post = (port: MessagePort, message: ToPartner): void => port.postMessage(message);
  const openOn = (partner: (typeof ports)[number]): void => {
    partner.isReady = false;
    if (opened) post(partner.port, { kind: 'open', ...opened });
  };
  return {
    add: (port) => {
      const partner = { port, isReady: false };
      ports.push(partner);
      port.onmessage = ({ data: message }: MessageEvent<FromPartner>) => {
        if (message.kind === 'ready') partner.isReady = message.opening === opened?.opening;
        else if (message.ask === now?.ask) now.take(message);
      };
      openOn(partner);
    },
    open: (data) => {
      opened = { opening: (opened?.opening ?? 0) + 1, data };
      now = null;
      ports.forEach(openOn);
    },
    start: (ask, setting, take) => {
      now = { ask, take };
      const ready = ports.filter(({ isReady }) => isReady);
      const parts = ready.length + 1;
      ready.forEach(({ port }, index) => {
        post(port, { kind: 'share', ask, setting, part: index + 1, parts });
      });
      return parts;
    },
  };
};
