/**
 * Names of real communes that the words of `syllables.ts` can form, marks aside: “Sáo Vàng” would be read as Sao Vàng
 * too. They are passed over.
 */
export const realNames: readonly string[] = ['Sao Vàng', 'Bãi Thơm', 'Suối Vàng', 'Sao Mai'];
