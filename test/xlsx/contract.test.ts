import { workbookContract } from '../workbook/contract';
import { makeXlsx } from './contract-harness';

workbookContract('xlsx', makeXlsx);
