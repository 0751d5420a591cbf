/** Environment variables as a root hands them over; nothing below the roots reads the process's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What leads to credentials counts as well: profiles, files and addresses of the SDK, the runner's own. */
const SECRETS =
  /^(?:AWS_(?:.*(?:KEY|TOKEN|SECRET|CREDENTIALS).*|PROFILE|ROLE_ARN)|ACTIONS_.*TOKEN.*|G(?:ITHUB|H)_TOKEN|INPUT_.*)$/i;

/** True for variables of credentials, by their name: builds do not get them, and no configuration may quote them. */
export function isSecretVariable(name: string): boolean {
  return SECRETS.test(name);
}
