/** How what is new in a head is written: as authors of this project write it. */
export const style = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;
