variable "environment" {
  type        = string
  description = "First word of the name, and value of the tag \"environment\"."

  validation {
    condition     = can(regex("^[a-z0-9]+$", var.environment))
    error_message = "The environment is lower-case letters and digits, without hyphens: prod."
  }
}

variable "sid" {
  type        = string
  description = "Short name of the product: second word of the name, and value of the tag \"sid\"."

  validation {
    condition     = can(regex("^[a-z0-9]+$", var.sid))
    error_message = "The sid is lower-case letters and digits, without hyphens: with one, a product could reach another one's functions."
  }
}

variable "purpose" {
  type        = string
  description = "The rest of the name: redirect."

  validation {
    condition     = can(regex("^[a-z0-9]+(-[a-z0-9]+)*$", var.purpose)) && !can(regex("(^|-)pr(-|$)", var.purpose))
    error_message = "The purpose is words of lower-case letters and digits with hyphens between them, none of them \"pr\": -pr- marks throwaway functions."
  }
}

variable "runtime" {
  type        = string
  default     = "cloudfront-js-2.0"
  description = "Runtime of the first version; later ones belong to the application team."

  validation {
    condition     = contains(["cloudfront-js-1.0", "cloudfront-js-2.0"], var.runtime)
    error_message = "The runtime is cloudfront-js-2.0 or cloudfront-js-1.0."
  }
}

variable "comment" {
  type        = string
  default     = "Pass-through; the application team publishes its own code"
  description = "Comment of the first version; later ones belong to the application team."
}

variable "log_retention_in_days" {
  type        = number
  default     = 30
  description = "Days after which logs expire. Nothing is kept for ever."

  # https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
  validation {
    condition = contains([
      1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731,
      1096, 1827, 2192, 2557, 2922, 3288, 3653
    ], var.log_retention_in_days)
    error_message = "Logs expire after 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days. 0, which means never, is refused."
  }
}

variable "github" {
  type = object({
    owner         = string
    repository    = string
    owner_id      = string
    repository_id = string
    environment   = string
    branch        = optional(string, "main")
    workflow      = optional(string, "")
  })
  default     = null
  description = "The repository whose jobs assume the roles, with its numbers: gh api repos/OWNER/NAME -q '.owner.id, .id'. Without it there are no roles."

  validation {
    condition     = var.github == null ? true : can(regex("^[1-9][0-9]*$", var.github.owner_id)) && can(regex("^[1-9][0-9]*$", var.github.repository_id))
    error_message = "owner_id and repository_id are numbers."
  }

  validation {
    condition     = var.github == null ? true : can(regex("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$", var.github.owner)) && can(regex("^[A-Za-z0-9._-]+$", var.github.repository))
    error_message = "owner and repository are names as octo and site, without wildcards."
  }

  validation {
    condition     = var.github == null ? true : can(regex("^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$", var.github.environment))
    error_message = "environment is the name of an environment on GitHub, without wildcards."
  }

  validation {
    condition     = var.github == null ? true : can(regex("^[A-Za-z0-9_]([A-Za-z0-9._/+#@=-]*[A-Za-z0-9_+#@=-])?$", var.github.branch)) && !startswith(var.github.branch, "refs/")
    error_message = "branch is the name of one branch, as main, without refs/heads/ and without wildcards."
  }

  validation {
    condition     = var.github == null ? true : can(regex("^$|^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml@[A-Za-z0-9._/-]+$", var.github.workflow))
    error_message = "workflow is a reusable workflow with its ref, as octo/ci/.github/workflows/release.yml@refs/heads/main."
  }
}

variable "pull_requests" {
  type        = string
  default     = "read"
  description = "What pull requests may: \"read\", \"throwaway\" (functions of their own), or \"share\" (DEVELOPMENT, with the role test)."

  validation {
    condition     = contains(["read", "throwaway", "share"], var.pull_requests)
    error_message = "pull_requests is read, throwaway or share."
  }
}

variable "key_value_store_arns" {
  type        = list(string)
  default     = []
  description = "Key value stores of the function, which a release may write."

  validation {
    condition     = alltrue([for arn in var.key_value_store_arns : can(regex("^arn:aws:cloudfront::[0-9]{12}:key-value-store/[A-Za-z0-9_-]+$", arn))])
    error_message = "Each is the ARN of one key value store."
  }
}

variable "alarms" {
  type        = bool
  default     = true
  description = "Whether there are alarms for errors and throttles."
}

variable "alarm_actions" {
  type        = list(string)
  default     = []
  description = "ARNs of SNS topics that hear of alarms."
}

variable "tags" {
  type        = map(string)
  default     = {}
  description = "More tags for the log group, roles and alarms."
}
