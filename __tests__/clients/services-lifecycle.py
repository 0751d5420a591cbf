"""STS, CloudWatch Logs and alarms with boto3: prints what every step answered, as JSON."""

import json
import sys

import boto3
from botocore.exceptions import ClientError

URL, GROUP = sys.argv[1], sys.argv[2]
ROLE = "arn:aws:iam::123456789012:role/deploy"


def client(service, **keys):
    return boto3.client(service, endpoint_url=URL, region_name="us-east-1", **keys)


def refused(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return [error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]]
    return None


said = {}
sts = client("sts")
said["user"] = sts.get_caller_identity()["Arn"]
tags = [{"Key": "team", "Value": "web"}]
issued = sts.assume_role(RoleArn=ROLE, RoleSessionName="boto3", Tags=tags)["Credentials"]
session = client(
    "sts",
    aws_access_key_id=issued["AccessKeyId"],
    aws_secret_access_key=issued["SecretAccessKey"],
    aws_session_token=issued["SessionToken"],
)
said["session"] = session.get_caller_identity()["Arn"]
web = sts.assume_role_with_web_identity(
    RoleArn=ROLE, RoleSessionName="web", WebIdentityToken="token"
)
said["web"] = web["AssumedRoleUser"]["Arn"]
said["no role"] = refused(
    sts.assume_role, RoleArn="arn:aws:iam::123456789012:user/x", RoleSessionName="boto3"
)

logs = client("logs")
said["create"] = logs.create_log_group(logGroupName="/new")["ResponseMetadata"]["HTTPStatusCode"]
said["again"] = refused(logs.create_log_group, logGroupName="/new")
logs.put_retention_policy(logGroupName="/new", retentionInDays=14)
groups = logs.describe_log_groups()["logGroups"]
said["groups"] = [[it["logGroupName"], it.get("retentionInDays")] for it in groups]
events = logs.filter_log_events(logGroupName=GROUP, filterPattern='"héllo"')["events"]
said["events"] = [it["message"].split(" ", 1)[1] for it in events]
stream = logs.describe_log_streams(logGroupName=GROUP)["logStreams"][0]["logStreamName"]
said["stream"] = len(logs.get_log_events(logGroupName=GROUP, logStreamName=stream)["events"])
query = logs.start_query(
    logGroupName=GROUP,
    startTime=0,
    endTime=4102444800,
    queryString='filter @message like /START/ | stats count(*) as starts',
)
said["query"] = logs.get_query_results(queryId=query["queryId"])["results"]
said["malformed"] = refused(
    logs.start_query, logGroupName=GROUP, startTime=0, endTime=1, queryString="nonsense"
)
logs.delete_log_group(logGroupName="/new")
said["gone"] = refused(logs.delete_log_group, logGroupName="/new")

alarms = client("cloudwatch")
alarms.put_metric_alarm(
    AlarmName="errors",
    Namespace="AWS/CloudFront",
    MetricName="FunctionExecutionErrors",
    Dimensions=[{"Name": "FunctionName", "Value": "fn"}, {"Name": "Region", "Value": "Global"}],
    Statistic="Sum",
    Period=60,
    EvaluationPeriods=1,
    Threshold=0,
    ComparisonOperator="GreaterThanThreshold",
    Tags=tags,
)
alarm = alarms.describe_alarms(AlarmNames=["errors"])["MetricAlarms"][0]
said["alarm"] = [alarm["Threshold"], alarm["ActionsEnabled"], alarm["StateValue"]]
said["alarm tags"] = alarms.list_tags_for_resource(ResourceARN=alarm["AlarmArn"])["Tags"]
alarms.delete_alarms(AlarmNames=["errors"])
said["no alarm"] = alarms.describe_alarms()["MetricAlarms"]

print(json.dumps(said))
