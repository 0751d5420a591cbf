locals {
  policies = "${path.module}/../policies"

  # One document for all roles of the function; each template takes what it needs.
  policy_variables = {
    account_id           = data.aws_caller_identity.current.account_id
    function_names       = [local.function_name]
    key_value_store_arns = var.key_value_store_arns
    throwaway            = var.pull_requests == "throwaway"
    log_retention        = false
  }

  trust_variables = {
    account_id       = data.aws_caller_identity.current.account_id
    repository_owner = try(var.github.owner, "")
    repository_name  = try(var.github.repository, "")
    repository_id    = try(var.github.repository_id, "")
    owner_id         = try(var.github.owner_id, "")
    environment      = try(var.github.environment, "")
    branch           = try(var.github.branch, "")
    workflow         = try(var.github.workflow, "")
  }

  # Of a role: its policy, and who may assume it.
  pull_request_role = var.pull_requests == "share" ? "test" : "pull-request"
  roles = var.github == null ? {} : {
    (local.pull_request_role) = "trust-pull-request"
    release                   = "trust-release"
  }
}

data "aws_caller_identity" "current" {
  provider = aws.us_east_1
}

resource "aws_iam_role" "role" {
  for_each = local.roles

  provider = aws.us_east_1
  # Names of roles have 64 characters at most.
  name               = length("${local.function_name}-${each.key}") <= 64 ? "${local.function_name}-${each.key}" : null
  name_prefix        = length("${local.function_name}-${each.key}") <= 64 ? null : substr("${each.key}-${local.function_name}", 0, 38)
  description        = "${each.key} of the CloudFront function ${local.function_name}"
  assume_role_policy = templatefile("${local.policies}/${each.value}.json.tftpl", local.trust_variables)
  tags               = local.tags
}

resource "aws_iam_role_policy" "role" {
  for_each = local.roles

  provider = aws.us_east_1
  name     = each.key
  role     = aws_iam_role.role[each.key].name
  policy   = templatefile("${local.policies}/${each.key}.json.tftpl", local.policy_variables)
}
