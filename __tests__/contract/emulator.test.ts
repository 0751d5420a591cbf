import { startTestEmulator } from '../builders/start-emulator.ts';
import { connect } from '../aws/fake-cloudfront.ts';
import { describeCloudFrontFunctions } from './cloudfront-functions.ts';

const STORE = 'contract';
const emulator = await startTestEmulator({ keyValueStores: [{ name: STORE, items: {} }] });
const cloudfront = connect({ endpoint: emulator.url });
const keyValueStore = {
  name: STORE,
  arn: 'arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000001',
};
let names = 0;

describeCloudFrontFunctions('the emulator', async () => ({
  cloudfront,
  newName: () => `contract-${(names += 1)}`,
  keyValueStore,
}));
