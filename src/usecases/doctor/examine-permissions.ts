import {
  found,
  PROBED,
  type Finding,
  type NotProbed,
  type ProbedOperation,
} from '../../core/doctor/finding.ts';
import type { PermissionProbe, ProbeAnswer } from '../../core/doctor/permission-probe.ts';
import { judgeRole, type Permission, type RoleName } from '../../core/doctor/roles.ts';
import { changedConfig, equalBytes } from '../../core/plan.ts';
import type { AwsToExamine, Patient } from './examination.ts';
import type { ExaminedStages } from './examine-stages.ts';

/** What a call answered, or why it was not made. */
type Known = ProbeAnswer | NotProbed;

/**
 * Finds out what the caller may do to a function, by calls that cannot be carried out. They are made in an order
 * in which each shows that the next is safe, and none where carrying it out would change something.
 */
export async function examinePermissions(
  { probe }: AwsToExamine,
  { name }: Patient,
  stages: ExaminedStages,
  role: RoleName | undefined,
): Promise<readonly Finding[]> {
  const known = await probeAll(probe, name, stages);
  const findings = PROBED.map((operation) => findingOf(operation, known[operation]));
  if (role === undefined) return findings;
  const permissions = Object.fromEntries(
    PROBED.map((operation) => [operation, permissionOf(known[operation])]),
  ) as Record<ProbedOperation, Permission>;
  return [...findings, ...judgeRole(role, permissions)];
}

async function probeAll(
  probe: PermissionProbe | undefined,
  name: string,
  stages: ExaminedStages,
): Promise<Readonly<Record<ProbedOperation, Known>>> {
  const all = (because: Known) => ({
    TestFunction: because,
    UpdateFunction: because,
    PublishFunction: because,
  });
  const { described, code } = stages.development;
  if (probe === undefined) return all('switched-off');
  if (described === undefined || code === undefined) return all('nothing-to-probe');
  // A test changes nothing, whatever a server makes of it.
  const test = await probe.test(name);
  if (test === 'carried-out') return { ...all('etag-not-minded'), TestFunction: test };
  const update: Known =
    test === 'refused' ? await probe.update(name, described.config, code.code) : 'etag-not-minded';
  const publish = await askPublish(probe, name, stages, [test, update]);
  return { TestFunction: test, UpdateFunction: update, PublishFunction: publish };
}

/** Whether the caller may publish: asked of a server that is not known to carry out what it should refuse. */
async function askPublish(
  probe: PermissionProbe,
  name: string,
  stages: ExaminedStages,
  [test, update]: readonly [ProbeAnswer, Known],
): Promise<Known> {
  const isSafe = (test === 'refused' || test === 'denied') && update !== 'carried-out';
  if (!isSafe) return 'etag-not-minded';
  return isPublished(stages) ? probe.publish(name) : 'unpublished';
}

/** LIVE is DEVELOPMENT, byte for byte: publishing would change nothing even if somebody carried it out. */
function isPublished({ development, live }: ExaminedStages): boolean {
  const [a, b] = [development, live];
  return (
    a.described !== undefined &&
    b.described !== undefined &&
    a.code !== undefined &&
    b.code !== undefined &&
    a.described.etag === b.described.etag &&
    changedConfig(a.described.config, b.described.config).length === 0 &&
    equalBytes(a.code.code, b.code.code)
  );
}

function findingOf(operation: ProbedOperation, known: Known): Finding {
  if (known === 'carried-out') return found('problem', 'probe-carried-out', { operation });
  if (known === 'denied') return found('note', 'may-not', { operation });
  if (known === 'refused') return found('note', 'may', { operation });
  return found('unknown', 'may-unknown', { operation, because: known });
}

function permissionOf(known: Known): Permission {
  if (known === 'denied') return 'denied';
  return known === 'refused' || known === 'carried-out' ? 'allowed' : 'unknown';
}
