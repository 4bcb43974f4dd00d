type State = 'idle' | 'loading' | 'done' | 'failed';
type Action = { type: 'start' } | { type: 'succeed'; data: string } | { type: 'fail'; reason: string } | { type: 'reset' };
interface Model { state: State; data?: string; reason?: string }
const transitions: { [S in State]?: { [A in Action['type']]?: (model: Model, action: Extract<Action, { type: A }>) => Model } } = {
  idle: { start: () => ({ state: 'loading' }) },
  loading: { succeed: (_, { data }) => ({ state: 'done', data }), fail: (_, { reason }) => ({ state: 'failed', reason }) },
  done: { reset: () => ({ state: 'idle' }) },
  failed: { reset: () => ({ state: 'idle' }), start: (model) => ({ ...model, state: 'loading' }) },
};
const reduce = (model: Model, action: Action): Model => (transitions[model.state]?.[action.type] as undefined | ((m: Model, a: Action) => Model))?.(model, action) ?? model;
let model: Model = { state: 'idle' };
for (const action of [{ type: 'succeed', data: 'early' }, { type: 'start' }, { type: 'fail', reason: 'network' }, { type: 'start' }, { type: 'succeed', data: 'ok' }, { type: 'reset' }] as Action[]) {
  model = reduce(model, action);
  console.log(action.type.padEnd(8), model);
}
