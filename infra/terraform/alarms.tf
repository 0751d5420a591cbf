locals {
  # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/monitoring-functions.html
  alarms = var.alarms ? {
    FunctionExecutionErrors  = "it throws, or ends with something that is no request and no response"
    FunctionValidationErrors = "what it returns is not what CloudFront accepts"
    FunctionThrottles        = "it does not compile, takes too long, or there are too many requests"
  } : {}
}

resource "aws_cloudwatch_metric_alarm" "function" {
  for_each = local.alarms

  provider          = aws.us_east_1
  alarm_name        = "${local.function_name}-${each.key}"
  alarm_description = "The CloudFront function ${local.function_name} fails: ${each.value}."
  namespace         = "AWS/CloudFront"
  metric_name       = each.key
  # Without the region there are no values, and no error.
  dimensions          = { FunctionName = local.function_name, Region = "Global" }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions
  ok_actions          = var.alarm_actions
  tags                = local.tags
}
