import { ACTIONS, associateActions, type Tasks } from '../../src/commands/ribbon';

type Handler = (event: { completed(): void }) => void;

/** Presses a button of the ribbon; resolves once Excel may release it. */
function press(id: string, showPane: () => Promise<Tasks>): Promise<void> {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) } },
  });
  associateActions(showPane);
  const handler = handlers.get(id);
  if (!handler) throw new Error(`no action ${id}`);
  return new Promise((completed) => handler({ completed }));
}

function tasks(log: string[]): Tasks {
  const note = (name: string): Promise<void> => {
    log.push(name);
    return Promise.resolve();
  };
  return { open: () => note('open'), build: () => note('build'), clean: (force) => note(`clean ${force}`) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['buatRingkasan', 'build'],
  ['reviu', 'open'],
  ['bersihkan', 'clean false'],
])('%s shows the pane, then starts %s', async (id, task) => {
  const log: string[] = [];
  await press(id, () => {
    log.push('pane');
    return Promise.resolve(tasks(log));
  });
  expect(log).toEqual(['pane', task]);
});

test('every action of the ribbon is tried above', () => {
  expect(Object.keys(ACTIONS)).toEqual(['buatRingkasan', 'reviu', 'bersihkan']);
});

test('a button is released when the pane cannot be shown', async () => {
  await expect(press('buatRingkasan', () => Promise.reject(new Error('no pane')))).resolves.toBeUndefined();
});

test('a button is released while its task waits in the pane for an answer', async () => {
  const waiting: Tasks = { ...tasks([]), build: () => new Promise(() => undefined) };
  await expect(press('buatRingkasan', () => Promise.resolve(waiting))).resolves.toBeUndefined();
});
