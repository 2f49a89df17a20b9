/** What a column of so many characters takes in points: 7 pixels a digit and 5 around them, 96 pixels an inch. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
