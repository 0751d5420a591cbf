/** True for the ARN of an IAM user, whose keys never run out. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export function isUserArn(arn: string): boolean {
  return /^arn:[\w-]+:iam::\d+:user\//.test(arn);
}
