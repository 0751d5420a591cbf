locals {
  function_name  = "${var.environment}-${var.sid}-${var.purpose}"
  log_group_name = "/aws/cloudfront/function/${local.function_name}"
  tags           = merge(var.tags, { environment = var.environment, sid = var.sid })
}

data "aws_region" "logs" {
  provider = aws.us_east_1
}

# CloudFront would create it with the first line that is logged, and nothing in it would ever expire.
resource "aws_cloudwatch_log_group" "function" {
  provider          = aws.us_east_1
  name              = local.log_group_name
  retention_in_days = var.log_retention_in_days
  tags              = local.tags

  lifecycle {
    precondition {
      condition     = data.aws_region.logs.id == "us-east-1"
      error_message = "Pass a provider for us-east-1 as aws.us_east_1: CloudFront writes logs of functions there, whatever region you work in."
    }
  }
}

resource "aws_cloudfront_function" "function" {
  provider = aws.us_east_1
  name     = local.function_name
  runtime  = var.runtime
  comment  = var.comment
  code     = file("${path.module}/pass-through.js")
  publish  = true

  depends_on = [aws_cloudwatch_log_group.function]

  lifecycle {
    # The provider publishes what is in DEVELOPMENT with every change that it makes: with anything less than "all", a
    # new tag or comment would put code LIVE that nobody has reviewed.
    # https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/cloudfront/function.go
    ignore_changes = all

    precondition {
      condition     = length(local.function_name) <= (var.pull_requests == "throwaway" ? 54 : 64)
      error_message = "${local.function_name} is too long: 64 characters, and 54 where throwaway functions add -pr-<number>."
    }

    # "all" hides a new name too.
    postcondition {
      condition     = self.name == local.function_name
      error_message = "The function ${self.name} cannot become ${local.function_name}: a function keeps its name. Request a new one."
    }
  }
}
