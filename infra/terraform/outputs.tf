output "function_name" {
  value       = aws_cloudfront_function.function.name
  description = "Name of the function: what the application team configures."
}

output "function_arn" {
  value       = aws_cloudfront_function.function.arn
  description = "For function_association of a cache behaviour."
}

output "log_group_name" {
  value       = aws_cloudwatch_log_group.function.name
  description = "Where the function's console.log goes, in us-east-1."
}

output "role_arns" {
  value       = { for name, role in aws_iam_role.role : name => role.arn }
  description = "For role-to-assume of the action."
}

output "tag_command" {
  value       = "aws cloudfront tag-resource --resource ${aws_cloudfront_function.function.arn} --tags 'Items=[{Key=environment,Value=${var.environment}},{Key=sid,Value=${var.sid}}]'"
  description = "Tags the function, for the role maintenance: not every version of the provider can."
}
