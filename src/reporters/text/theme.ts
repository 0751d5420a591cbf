import picocolors from 'picocolors';

type Style = (text: string) => string;

/** The styles of terminal text. A plain theme returns every text as it is. */
export interface Theme {
  readonly colour: boolean;
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
  readonly cyan: Style;
}

/** Styles for a terminal with or without colour; the environment is not asked. */
export function createTheme(colour: boolean): Theme {
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(colour);
  return { colour, bold, dim, red, green, yellow, cyan };
}
