import { useEffect, useState } from 'react';
import { createTheme, type PartialTheme, type Theme } from 'office-ui-fabric-react/lib/Theme';

/** System fonts only: Fluent's own would be fetched. */
const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', system-ui, -apple-system, 'Helvetica Neue', sans-serif";

const LIGHT: PartialTheme = {
  palette: {
    themePrimary: '#0b6a3c',
    themeLighterAlt: '#f2f9f5',
    themeLighter: '#cde7d9',
    themeLight: '#a5d3ba',
    themeTertiary: '#5aa57d',
    themeSecondary: '#1f7a4e',
    themeDarkAlt: '#0a5f36',
    themeDark: '#08502d',
    themeDarker: '#063b21',
    neutralSecondary: '#4f4d4b',
  },
};

const DARK: PartialTheme = {
  isInverted: true,
  palette: {
    themePrimary: '#63cf95',
    themeLighterAlt: '#040806',
    themeLighter: '#102118',
    themeLight: '#1e3e2d',
    themeTertiary: '#3b7d5a',
    themeSecondary: '#57b784',
    themeDarkAlt: '#73d5a0',
    themeDark: '#89ddb0',
    themeDarker: '#abe8c7',
    neutralLighterAlt: '#292827',
    neutralLighter: '#323130',
    neutralLight: '#3b3a39',
    neutralQuaternaryAlt: '#484644',
    neutralQuaternary: '#605e5c',
    neutralTertiaryAlt: '#797775',
    neutralTertiary: '#a19f9d',
    neutralSecondaryAlt: '#bebbb8',
    neutralSecondary: '#d2d0ce',
    neutralPrimaryAlt: '#e1dfdd',
    neutralPrimary: '#f3f2f1',
    neutralDark: '#faf9f8',
    black: '#ffffff',
    white: '#1f1f1f',
  },
};

/** Excel's look: dark or light, as Office says where it does, else as the system prefers; follows when that changes. */
export function usePaneTheme(): Theme {
  const [isDark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const media = window.matchMedia(PREFERS_DARK);
    const look = (): void => setDark(isDarkNow());
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return isDark ? DARK_THEME : LIGHT_THEME;
}

const PREFERS_DARK = '(prefers-color-scheme: dark)';

const LIGHT_THEME = createTheme({ ...LIGHT, defaultFontStyle: { fontFamily: FONT } });
const DARK_THEME = createTheme({ ...DARK, defaultFontStyle: { fontFamily: FONT } });

/** `isDarkTheme` came later than the package's types. */
interface ExcelTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

function isDarkNow(): boolean {
  return isDarkOffice() ?? window.matchMedia(PREFERS_DARK).matches;
}

/** Null where Office tells nothing: older builds have no theme, or one without `isDarkTheme`. */
function isDarkOffice(): boolean | null {
  const context = Office.context as Office.Context | undefined;
  const theme = context?.officeTheme as ExcelTheme | null | undefined;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const background = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '');
  if (!background) return null;
  const [red, green, blue] = background.slice(1).map((part) => Number.parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  // Perceived brightness by ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
