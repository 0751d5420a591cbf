import { fakeRuntime } from '../../builders/start-emulator.ts';

/** A runtime whose functions log the lines that the URI of the event is a JSON list of. */
export function sayingRuntime() {
  return fakeRuntime(({ event }) => {
    const { uri } = (event as { request: { uri: string } }).request;
    return { logs: JSON.parse(uri) as string[], output: JSON.stringify({ request: { uri: '/' } }) };
  });
}
