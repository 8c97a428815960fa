/** What a status means for its reader; each tone has one pair of colors. */
export type Tone = 'better' | 'good' | 'watch' | 'bad' | 'quiet';

/**
 * Text on fill. Blue, teal, amber and vermilion stay apart for the common kinds of color blindness, every pair has a contrast above
 * 7 : 1, and the word and its symbol say the same without any color.
 */
export const toneColors: Readonly<Record<Tone, { readonly fill: string; readonly color: string }>> = {
  better: { fill: '#D5EFE8', color: '#004D40' },
  good: { fill: '#DCEBF7', color: '#0B4373' },
  watch: { fill: '#FFF1CC', color: '#663C00' },
  bad: { fill: '#FBDDD3', color: '#7A2000' },
  quiet: { fill: '#ECEDEF', color: '#3D4149' },
};
