import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Service } from '../call.ts';
import type { AccountState, FunctionAssociation, FunctionRecord } from '../state/account-state.ts';
import { readList, readObject, readText, ShapeError } from '../state/json-reader.ts';
import type { Read } from '../state/json-reader.ts';
import { readEventType } from '../state/read-records.ts';

/** Distributions that may use one function. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const DISTRIBUTIONS_PER_FUNCTION = 100;

const KEYS = ['function', 'distribution', 'pathPattern', 'eventType'];

/**
 * Replaces all associations. Functions that were not associated before begin to roll out; one that is
 * nowhere associated any more can be deleted. All or nothing.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/associate-function.html
 * @throws {ShapeError} for what CloudFront would refuse
 */
export function associate({ account, now, delays }: Service, body: JsonValue): Promise<JsonObject> {
  const associations = readList(readAssociated)(body, 'the body');
  refuseTwice(associations);
  return account.change((state) => {
    for (const { functionName } of associations) refuseNotLive(state, functionName);
    refuseTooMany(associations);
    const deployedAt = now() + delays.rollout;
    const functions = new Map(
      [...state.functions].map(([name, fn]) => [
        name,
        isNew(name, associations, state) ? { ...fn, deployedAt } : fn,
      ]),
    );
    const answer = { associations: associations.length };
    return { state: { ...state, functions, associations }, answer };
  });
}

/** The associations, as `associate` takes them. */
export function listAssociations({ account }: Service): JsonValue {
  return account.state.associations.map((it) => ({
    function: it.functionName,
    distribution: it.distributionId,
    pathPattern: it.pathPattern,
    eventType: it.eventType,
  }));
}

const readAssociated: Read<FunctionAssociation> = (value, path) => {
  const association = readObject(value, path);
  const unknown = Object.keys(association).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new ShapeError(`${path}.${unknown} is not known; known: ${KEYS.join(', ')}`);
  return {
    functionName: readText(association.function, `${path}.function`),
    distributionId: readText(association.distribution, `${path}.distribution`),
    pathPattern: readText(association.pathPattern ?? '*', `${path}.pathPattern`),
    eventType: readEventType(association.eventType, `${path}.eventType`),
  };
};

/** A behaviour has one function per event type. */
function refuseTwice(associations: readonly FunctionAssociation[]): void {
  const places = associations.map(
    (it) => `${it.distributionId}, path ${it.pathPattern}, ${it.eventType}`,
  );
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined)
    throw new ShapeError(`InvalidFunctionAssociation: two functions for ${twice}`);
}

function refuseNotLive({ functions }: AccountState, name: string): void {
  if (functions.get(name)?.live === undefined)
    throw new ShapeError(`InvalidFunctionAssociation: function ${name} is not in LIVE`);
}

function refuseTooMany(associations: readonly FunctionAssociation[]): void {
  for (const [name, own] of byFunction(associations))
    if (new Set(own.map((it) => it.distributionId)).size > DISTRIBUTIONS_PER_FUNCTION)
      throw new ShapeError(`TooManyDistributionsWithFunctionAssociations: function ${name}`);
}

function byFunction(associations: readonly FunctionAssociation[]) {
  const groups = new Map<string, FunctionAssociation[]>();
  for (const it of associations)
    groups.set(it.functionName, [...(groups.get(it.functionName) ?? []), it]);
  return groups;
}

function isNew(
  name: FunctionRecord['name'],
  associations: readonly FunctionAssociation[],
  before: AccountState,
): boolean {
  const uses = (list: readonly FunctionAssociation[]) =>
    list.some((it) => it.functionName === name);
  return uses(associations) && !uses(before.associations);
}
