terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.40"
      # CloudFront writes logs and metrics of functions to this region alone.
      configuration_aliases = [aws.us_east_1]
    }
  }
}
