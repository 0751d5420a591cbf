"""The life of a function and of a key value store with boto3, against the endpoint in argv[1].

Prints one JSON object with what each step answered.
"""

import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

cloudfront = boto3.client(
    "cloudfront",
    endpoint_url=sys.argv[1],
    config=Config(retries={"max_attempts": 0}),
)
said = {}


def code_of(call, **arguments):
    """The error code that a call ends with."""
    try:
        call(**arguments)
    except ClientError as error:
        return [error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]]
    return None


def config(comment):
    return {"Comment": comment, "Runtime": "cloudfront-js-2.0"}


created = cloudfront.create_function(
    Name="fn", FunctionConfig=config("a & <b> é\n"), FunctionCode=b"one"
)
metadata = created["FunctionSummary"]["FunctionMetadata"]
said["create"] = [
    created["ETag"],
    created["Location"],
    created["FunctionSummary"]["Status"],
    created["FunctionSummary"]["FunctionConfig"]["Comment"],
    metadata["CreatedTime"].isoformat(),
]
said["live"] = code_of(cloudfront.describe_function, Name="fn", Stage="LIVE")
updated = cloudfront.update_function(
    Name="fn", IfMatch=created["ETag"], FunctionConfig=config("new"), FunctionCode=b"two\r\n\0"
)
said["update"] = updated["ETag"]
said["stale"] = code_of(cloudfront.publish_function, Name="fn", IfMatch=created["ETag"])
said["missing"] = code_of(cloudfront.publish_function, Name="fn", IfMatch="")
event = json.dumps({"request": {"uri": "/ü"}}).encode()
tested = cloudfront.test_function(Name="fn", IfMatch=updated["ETag"], EventObject=event)
result = tested["TestResult"]
said["test"] = [
    json.loads(result["FunctionOutput"]),
    result["FunctionExecutionLogs"],
    result["FunctionErrorMessage"],
]
said["bad event"] = code_of(
    cloudfront.test_function, Name="fn", IfMatch=updated["ETag"], EventObject=b"[]"
)
published = cloudfront.publish_function(Name="fn", IfMatch=updated["ETag"])
said["publish"] = published["FunctionSummary"]["FunctionMetadata"]["Stage"]
got = cloudfront.get_function(Name="fn", Stage="LIVE")
said["get"] = [got["ETag"], got["ContentType"], got["FunctionCode"].read().decode()]
listed = cloudfront.list_functions(MaxItems="1")["FunctionList"]
more = cloudfront.list_functions(Marker=listed["NextMarker"])["FunctionList"]
said["list"] = [
    item["FunctionMetadata"]["Stage"] for item in listed["Items"] + more["Items"]
]
deleted = cloudfront.delete_function(Name="fn", IfMatch=updated["ETag"])
said["delete"] = deleted["ResponseMetadata"]["HTTPStatusCode"]
said["gone"] = code_of(cloudfront.get_function, Name="fn")

if hasattr(cloudfront, "create_key_value_store"):
    store = cloudfront.create_key_value_store(Name="store", Comment="a & b")
    renamed = cloudfront.update_key_value_store(Name="store", Comment="new", IfMatch=store["ETag"])
    names = cloudfront.list_key_value_stores()["KeyValueStoreList"]["Items"]
    said["store"] = [
        store["ETag"],
        store["KeyValueStore"]["Status"],
        renamed["ETag"],
        [item["Name"] for item in names],
        code_of(cloudfront.delete_key_value_store, Name="store", IfMatch=store["ETag"]),
        code_of(cloudfront.create_key_value_store, Name="store"),
    ]

print(json.dumps(said))
