/** The part of the package that the check uses; it comes without types. */
declare module 'webvtt-parser' {
  interface ParsedCue {
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }
  interface ParsedCaptions {
    readonly cues: readonly ParsedCue[];
    readonly errors: readonly {
      readonly message: string;
      readonly line: number;
      readonly col?: number;
    }[];
  }
  const webvtt: {
    readonly WebVTTParser: new () => {
      parse(text: string, kind: 'subtitles'): ParsedCaptions;
    };
  };
  export = webvtt;
}
