import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { answerOf, runClient } from './clients.ts';

const PROVIDER = `
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}
variable "endpoint" {}
variable "data_endpoint" {}
provider "aws" {
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  max_retries                 = 1
  endpoints {
    cloudfront              = var.endpoint
    cloudwatch              = var.endpoint
    logs                    = var.endpoint
    cloudfrontkeyvaluestore = var.data_endpoint
  }
}
`;

const folder = mkdtempSync(path.join(tmpdir(), 'cf2-terraform-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Terraform with its AWS provider, from wherever this machine's configuration says; undefined without. */
function installed(): string | undefined {
  const version = answerOf('terraform', 'version', '-json');
  if (version === undefined) return undefined;
  writeFileSync(path.join(folder, 'provider.tf'), PROVIDER);
  return answerOf('terraform', `-chdir=${folder}`, 'init', '-no-color', '-input=false');
}

const found = installed();
const withTerraform = found === undefined ? it.skip : it;
const version =
  /Installed hashicorp\/aws (v\S+)/.exec(found ?? '')?.[1] ??
  'not installed, or without its provider';

/** Attributes of one resource of the state. */
type Attributes = Record<string, unknown>;

/** Terraform commands in the folder, with an emulator behind both endpoints. Each starts the provider anew. */
function project(emulator: Emulator) {
  const env = {
    TF_VAR_endpoint: emulator.url,
    TF_VAR_data_endpoint: `http://localhost:${new URL(emulator.url).port}`,
    HTTP_PROXY: emulator.url,
    http_proxy: emulator.url,
    no_proxy: '127.0.0.1',
    TF_IN_AUTOMATION: '1',
  };
  const terraform = (...args: string[]) =>
    runClient('terraform', [...args, '-no-color', '-input=false'], { cwd: folder, env });
  return {
    apply: async (hcl: string): Promise<Record<string, Attributes>> => {
      writeFileSync(path.join(folder, 'main.tf'), hcl);
      await terraform('apply', '-auto-approve');
      return stateOf(readFileSync(path.join(folder, 'terraform.tfstate'), 'utf8'));
    },
    plan: () => terraform('plan'),
    destroy: () => terraform('destroy', '-auto-approve'),
  };
}

function stateOf(json: string): Record<string, Attributes> {
  const { resources } = JSON.parse(json) as {
    resources: { name: string; instances: { attributes: Attributes }[] }[];
  };
  return Object.fromEntries(resources.map((it) => [it.name, it.instances[0]!.attributes]));
}

const fn = (name: string, code: string, more: string) => `
resource "aws_cloudfront_function" "${name}" {
  name    = "${name}"
  runtime = "cloudfront-js-2.0"
  code    = "${code}"
  ${more}
}
`;

const store = (comment: string) => `
resource "aws_cloudfront_key_value_store" "store" {
  name    = "store"
  comment = "${comment}"
}
`;

const pair = (name: string, key: string, value: string) => `
resource "aws_cloudfrontkeyvaluestore_key" "${name}" {
  key_value_store_arn = aws_cloudfront_key_value_store.store.arn
  key                 = "${key}"
  value               = "${value}"
}
`;

const alarm = (threshold: number, team: string) => `
resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "published-errors"
  namespace           = "AWS/CloudFront"
  metric_name         = "FunctionExecutionErrors"
  dimensions          = { FunctionName = "published", Region = "Global" }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = ${threshold}
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  tags                = { team = "${team}" }
}
`;

const ASSOCIATED = 'key_value_store_associations = [aws_cloudfront_key_value_store.store.arn]';
const [R1, R2, R3] = ['ETVPDKIKX0DER', 'E3UN6WX5RRO2AG', 'E1F83G8C2ARO7P'];

describe('Terraform', () => {
  withTerraform(
    `hashicorp/aws ${version}: functions, key value stores and keys, from the first apply to destroy`,
    async () => {
      const emulator = await startTestEmulator({ now: Date.now, provisioningMs: 500 });
      const { apply, plan, destroy } = project(emulator);
      const get = async (place: string) => (await fetch(`${emulator.url}${place}`)).text();

      const first = await apply(
        fn('published', 'one', `comment = "a & b"\n${ASSOCIATED}`) +
          fn('draft', 'one', 'publish = false') +
          store('first') +
          alarm(0, 'web') +
          pair('odd', '/a b?ü', '1') +
          pair('plain', 'k', '2'),
      );
      const { arn } = first.store!;
      expect(first.published).toMatchObject({
        arn: 'arn:aws:cloudfront::123456789012:function/published',
        code: 'one',
        comment: 'a & b',
        etag: R1,
        live_stage_etag: R1,
        publish: true,
        status: 'UNASSOCIATED',
        key_value_store_associations: [arn],
      });
      expect(first.draft).toMatchObject({ status: 'UNPUBLISHED', etag: R1, live_stage_etag: '' });
      const alarmArn = 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:published-errors';
      expect(first.errors).toMatchObject({ arn: alarmArn, tags: { team: 'web' }, threshold: 0 });
      expect(first.odd).toMatchObject({ key: '/a b?ü', value: '1' });
      expect(await plan()).toContain('No changes');

      const second = await apply(
        fn('published', 'two', 'comment = "new"') +
          fn('draft', 'two', 'publish = true') +
          store('second') +
          alarm(3, 'shop') +
          pair('plain', 'k', '3'),
      );
      expect(second.published).toMatchObject({
        comment: 'new',
        etag: R2,
        live_stage_etag: R2,
        key_value_store_associations: [],
      });
      expect(second.draft).toMatchObject({ status: 'UNASSOCIATED', live_stage_etag: R2 });
      expect(second.errors).toMatchObject({ tags: { team: 'shop' }, threshold: 3 });
      expect(second.store).toMatchObject({ arn, comment: 'second', etag: R2 });
      const keys = await get(`/key-value-stores/${encodeURIComponent(String(arn))}/keys`);
      expect(JSON.parse(keys)).toEqual({ Items: [{ Key: 'k', Value: '3' }] });

      const third = await apply(fn('published', 'three', 'publish = false'));
      expect(third.published).toMatchObject({ etag: R3, live_stage_etag: R2, publish: false });
      expect(await get('/2020-05-31/function/published?Stage=LIVE')).toBe('two');
      expect(await get('/2020-05-31/function/published')).toBe('three');
      expect(await plan()).toContain('No changes');

      await destroy();
      expect(await get('/2020-05-31/function')).toContain('<Quantity>0</Quantity>');
      expect(await get('/2020-05-31/key-value-store')).toContain('<Quantity>0</Quantity>');
    },
    600_000,
  );
});
