"""LocalStack on one loopback address, for the real host names and the account of the example keys."""

import functools
import sys

from localstack import constants

# Keys of AWS's own form get this account, whatever they are; there is no setting for it.
constants.DEFAULT_AWS_ACCOUNT_ID = sys.argv.pop()

from localstack.services.s3 import utils
from localstack.services.sts.provider import StsProvider
from twisted.internet import endpoints

known = utils.uses_host_addressing


# It knows buckets in front of `s3`, but not in front of `s3-fips`.
def uses_host_addressing(headers):
    bucket, fips, _ = headers.get("host", "").partition(".s3-fips.")
    return bucket if fips else known(headers)


utils.uses_host_addressing = uses_host_addressing
caller = StsProvider.get_caller_identity


# It takes all keys that it did not make for the root user's, which this crate refuses.
@functools.wraps(caller)
def get_caller_identity(self, context, **more):
    said = caller(self, context, **more)
    said["Arn"] = said["Arn"].replace(":root", ":user/loopback")
    return said


StsProvider.get_caller_identity = get_caller_identity
# It listens on every address, whatever IPv4 address it is told.
endpoints.TCP4ServerEndpoint = functools.partial(endpoints.TCP4ServerEndpoint, interface="127.0.0.1")

from localstack.runtime.main import main

main()
