# The repository of an infrastructure team: one file for each function in functions/.

terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.40"
    }
  }
}

provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"
}

locals {
  files    = fileset("${path.module}/functions", "*.yaml")
  requests = { for file in local.files : trimsuffix(file, ".yaml") => yamldecode(file("${path.module}/functions/${file}")) }
}

module "function" {
  source    = "../terraform" # github.com/OWNER/cf2//infra/terraform?ref=v1
  for_each  = local.requests
  providers = { aws.us_east_1 = aws.us_east_1 }

  environment           = each.value.environment
  sid                   = each.value.sid
  purpose               = each.value.purpose
  runtime               = try(each.value.runtime, "cloudfront-js-2.0")
  log_retention_in_days = try(each.value.log_retention_in_days, 30)
  pull_requests         = try(each.value.pull_requests, "read")
  key_value_store_arns  = try(each.value.key_value_store_arns, [])

  github = {
    owner         = each.value.repository.owner
    repository    = each.value.repository.name
    owner_id      = each.value.repository.owner_id
    repository_id = each.value.repository.repository_id
    environment   = each.value.repository.environment
    branch        = try(each.value.repository.branch, "main")
  }
}

# Who makes GitHub's tokens known to the account: once per account.
resource "aws_iam_openid_connect_provider" "github" {
  provider       = aws.us_east_1
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

# For people in the console, once per account: the tags of a role say which functions are theirs.
resource "aws_iam_policy" "maintenance" {
  provider = aws.us_east_1
  name     = "cloudfront-function-maintenance"
  policy = templatefile("${path.module}/../policies/maintenance.json.tftpl", {
    account_id          = data.aws_caller_identity.current.account_id
    console_test_events = false
  })
}

data "aws_caller_identity" "current" {
  provider = aws.us_east_1
}

# What a distribution needs: function_association { function_arn = module.function["prod-app-redirect"].function_arn … }
output "functions" {
  value = { for name, function in module.function : name => {
    function_arn   = function.function_arn
    log_group_name = function.log_group_name
    role_arns      = function.role_arns
  } }
}
