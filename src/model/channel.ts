import type { Row } from '../table/definition.ts';
import { channels } from '../table/definitions/channels.ts';

/** An official channel of a unit on the web. */
export interface Channel {
  /** The id of the unit. */
  readonly unit: string;
  readonly kind: ChannelKind;
  readonly url: string;
}

export type ChannelKind = Row<typeof channels>['kind'];

/** In the order in which they are listed. */
export const channelKinds: readonly ChannelKind[] = channels.fields.kind.type.values;

export function channelFrom({ unit, kind, url }: Row<typeof channels>): Channel {
  return { unit, kind, url };
}
