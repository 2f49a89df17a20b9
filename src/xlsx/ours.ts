export * from '../workbook/ours';
