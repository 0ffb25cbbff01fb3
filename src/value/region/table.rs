// Written by `data/endpoints.py generate` from data/endpoints.txt. Do not edit.

use super::*;

regions! {
    AfSouth1 "af-south-1" Aws [Iam Kms];
    ApEast1 "ap-east-1" Aws [Iam Kms];
    ApEast2 "ap-east-2" Aws [Iam];
    ApNortheast1 "ap-northeast-1" Aws [Iam Kms];
    ApNortheast2 "ap-northeast-2" Aws [Iam Kms];
    ApNortheast3 "ap-northeast-3" Aws [Iam Kms];
    ApSouth1 "ap-south-1" Aws [Iam Kms];
    ApSouth2 "ap-south-2" Aws [Iam Kms];
    ApSoutheast1 "ap-southeast-1" Aws [Iam Kms];
    ApSoutheast2 "ap-southeast-2" Aws [Iam Kms];
    ApSoutheast3 "ap-southeast-3" Aws [Iam Kms];
    ApSoutheast4 "ap-southeast-4" Aws [Iam Kms];
    ApSoutheast5 "ap-southeast-5" Aws [Iam Kms];
    ApSoutheast6 "ap-southeast-6" Aws [Iam];
    ApSoutheast7 "ap-southeast-7" Aws [Iam Kms];
    AwsCnGlobal "aws-cn-global" AwsCn [];
    AwsGlobal "aws-global" Aws [Iam];
    AwsIsoBGlobal "aws-iso-b-global" AwsIsoB [];
    AwsIsoEGlobal "aws-iso-e-global" AwsIsoE [];
    AwsIsoFGlobal "aws-iso-f-global" AwsIsoF [];
    AwsIsoGlobal "aws-iso-global" AwsIso [];
    AwsUsGovGlobal "aws-us-gov-global" AwsUsGov [Iam];
    CaCentral1 "ca-central-1" Aws [S3 S3Control Iot IotData Iam Kms Logs];
    CaWest1 "ca-west-1" Aws [S3 S3Control Iam Kms Logs];
    CnNorth1 "cn-north-1" AwsCn [];
    CnNorthwest1 "cn-northwest-1" AwsCn [];
    EuCentral1 "eu-central-1" Aws [Iam Kms];
    EuCentral2 "eu-central-2" Aws [Iam Kms];
    EuIsoeWest1 "eu-isoe-west-1" AwsIsoE [Kms];
    EuNorth1 "eu-north-1" Aws [Iam Kms];
    EuSouth1 "eu-south-1" Aws [Iam Kms];
    EuSouth2 "eu-south-2" Aws [Iam Kms];
    EuWest1 "eu-west-1" Aws [Iam Kms];
    EuWest2 "eu-west-2" Aws [Iam Kms];
    EuWest3 "eu-west-3" Aws [Iam Kms];
    EuscDeEast1 "eusc-de-east-1" AwsEusc [];
    IlCentral1 "il-central-1" Aws [Iam Kms];
    MeCentral1 "me-central-1" Aws [Iam Kms];
    MeSouth1 "me-south-1" Aws [Iam Kms];
    MeWest1 "me-west-1" Aws [Iam];
    MxCentral1 "mx-central-1" Aws [Iam Kms];
    SaEast1 "sa-east-1" Aws [Iam Kms];
    SaWest1 "sa-west-1" Aws [Iam];
    UsEast1 "us-east-1" Aws [S3 S3Control Iot IotData TwinMaker Iam Sts CloudTrail Macie Kms Logs];
    UsEast2 "us-east-2" Aws [S3 S3Control Iot IotData Iam Sts CloudTrail Macie Kms Logs];
    UsGovEast1 "us-gov-east-1" AwsUsGov [S3 S3Control Iot IotData Iam Sts CloudTrail Kms Logs];
    UsGovWest1 "us-gov-west-1" AwsUsGov [S3 S3Control Iot IotData TwinMaker Iam Sts CloudTrail Kms Logs];
    UsIsoEast1 "us-iso-east-1" AwsIso [S3 S3Control CloudTrail Kms];
    UsIsoWest1 "us-iso-west-1" AwsIso [S3 S3Control CloudTrail Kms];
    UsIsobEast1 "us-isob-east-1" AwsIsoB [S3 S3Control CloudTrail Kms];
    UsIsobWest1 "us-isob-west-1" AwsIsoB [];
    UsIsofEast1 "us-isof-east-1" AwsIsoF [Kms];
    UsIsofSouth1 "us-isof-south-1" AwsIsoF [Kms];
    UsWest1 "us-west-1" Aws [S3 S3Control Iot IotData Iam Sts CloudTrail Macie Kms Logs];
    UsWest2 "us-west-2" Aws [S3 S3Control Iot IotData TwinMaker Iam Sts CloudTrail Macie Kms Logs];
}

hosted! {
    HasTwinMaker:
    ApNortheast1
    ApNortheast2
    ApSouth1
    ApSoutheast1
    ApSoutheast2
    CnNorth1
    EuCentral1
    EuWest1
    UsEast1
    UsGovWest1
    UsWest2
}
