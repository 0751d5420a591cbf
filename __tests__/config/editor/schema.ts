/** The parts of JSON Schema that the schemas of cf2 use. */
export interface JSONSchema7 {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly if?: JSONSchema7;
  readonly then?: JSONSchema7;
  readonly else?: JSONSchema7;
  readonly anyOf?: readonly JSONSchema7[];
  readonly allOf?: readonly JSONSchema7[];
  readonly items?: JSONSchema7;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JSONSchema7>>;
  readonly additionalProperties?: boolean | JSONSchema7;
  readonly definitions?: Readonly<Record<string, JSONSchema7>>;
}
