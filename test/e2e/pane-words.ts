/** The pane's sentences, so that tests look for what users read. */
export { pane as en } from '../../src/messages/en/pane';
export { pane as id } from '../../src/messages/id/pane';
