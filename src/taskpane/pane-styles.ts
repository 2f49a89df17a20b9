import type { Theme } from 'office-ui-fabric-react/lib/Theme';
import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';

export type PaneStyles = ReturnType<typeof paneStyles>;

/** The pane's own looks, made for 320 px. Borders, not shades, part things: contrast themes drop shades. */
export function paneStyles({ palette, semanticColors, fonts }: Theme) {
  const focus = { outline: `2px solid ${palette.themePrimary}`, outlineOffset: 1 };
  return mergeStyleSets({
    page: {
      boxSizing: 'border-box',
      minHeight: '100vh',
      maxWidth: 720,
      padding: '12px 12px 24px',
      color: semanticColors.bodyText,
      background: semanticColors.bodyBackground,
      ...fonts.medium,
      fontFamily: fonts.medium.fontFamily,
      overflowWrap: 'anywhere',
    },
    head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 8 },
    title: { ...fonts.xLarge, fontWeight: 600, margin: 0 },
    section: {
      borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
      marginTop: 16,
      paddingTop: 12,
    },
    heading: { ...fonts.mediumPlus, fontWeight: 600, margin: '0 0 8px' },
    line: { margin: '4px 0 8px' },
    small: { ...fonts.small, color: palette.neutralSecondary, margin: '4px 0' },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    row: { padding: '6px 0', selectors: { '& + &': { borderTop: `1px solid ${palette.neutralLight}` } } },
    // A finger needs 24 px (WCAG 2.2, 2.5.8).
    link: { textAlign: 'left', whiteSpace: 'normal', minHeight: 24, minWidth: 24, fontSize: 'inherit' },
    actions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
    message: { marginTop: 8, selectors: { '&:focus': { outline: 'none' }, '&:focus-visible': focus } },
    details: {
      selectors: {
        '> summary': { cursor: 'pointer', padding: '4px 0', minHeight: 24, boxSizing: 'border-box' },
        '> summary:focus-visible': focus,
      },
    },
    narrow: { maxWidth: 160 },
    spoken: {
      position: 'absolute',
      width: 1,
      height: 1,
      margin: -1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  });
}
