/** What a renderer is asked to do. All paths are absolute. */
export interface RenderJob {
  /** Where the site goes: does not exist yet. */
  readonly site: string;
  /** The folder around `site`, for anything the renderer needs while it works. Removed afterwards. */
  readonly work: string;
  readonly root: string;
  readonly base: string;
  readonly siteUrl: string | undefined;
  /** ISO. */
  readonly buildDate: string;
  /** Stops the work; what was written is removed by the caller. */
  readonly signal: AbortSignal;
  /** Called with the number of pages written so far. */
  readonly onPages: (count: number) => void;
}

/** Writes a site into a folder, or rejects. */
export type Renderer = (job: RenderJob) => Promise<void>;
