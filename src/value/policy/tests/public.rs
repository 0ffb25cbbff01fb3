//! Everybody in policies of buckets, and what keeps them out.

use super::*;

#[test]
fn everybody_is_public_however_it_is_spelt() {
    all(
        PolicyKind::Bucket,
        &[
            (
                r#"Principal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":["*"]} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"*":"*"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":["111122223333","*"]} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"Service":"logging.s3.amazonaws.com","AWS":"*"} | Action "s3:PutObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"\u0041WS":"\u002a"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"\u0050rincipal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Effect "\u0041llow" | Principal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::*:root"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"arn:*:iam::111122223333:root"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/*"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"11112222333?"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"Service":"*"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"Service":"*.amazonaws.com"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"Federated":"*"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal {"CanonicalUser":"*"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"NotPrincipal {"AWS":"arn:aws:iam::111122223333:root"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"NotPrincipal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1P",
            ),
            (
                r#"Principal "*" | Action "s3:*" | Resource "arn:aws:s3:::acme/*""#,
                "1P 1B",
            ),
            (
                r#"Principal "*" | NotAction "s3:DeleteBucket" | Resource "arn:aws:s3:::acme""#,
                "1P 1B",
            ),
        ],
    );
}

#[test]
fn a_condition_keeps_everybody_out_only_where_it_names_somebody() {
    let cases = [
        (r#""NumericGreaterThan":{"aws:PrincipalAccount":"1"}"#, "1P"),
        (r#""BinaryEquals":{"aws:SourceVpce":"dnBjZS0x"}"#, "1P"),
        (
            r#""StringLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/*"}"#,
            "",
        ),
        (
            r#""StringLike":{"aws:PrincipalArn":"arn:aws:*::111122223333:*"}"#,
            "1P",
        ),
        (
            r#""ArnLike":{"s3:DataAccessPointArn":"arn:aws:s3:*:111122223333:accesspoint/*"}"#,
            "",
        ),
        (
            r#""StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:*:111122223333:accesspoint/*"}"#,
            "1P",
        ),
        (
            r#""StringEqualsIfExists":{"aws:SourceVpce":"vpce-1a2b3c4d"},"ForAllValues:Null":{"aws:SourceVpce":"false"}"#,
            "1P",
        ),
        (r#""IpAddress":{"aws:SourceIp":"::ffff:0:0/96"}"#, "1P"),
        (r#""IpAddress":{"aws:SourceIp":"::/32"}"#, "1P"),
        (r#""IpAddress":{"aws:SourceIp":"fd00::/8"}"#, ""),
        (r#""StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"}"#, ""),
        (
            r#""StringEquals":{"AWS:sourcevpce":["vpce-1a2b3c4d","vpce-2a2b3c4d"]}"#,
            "",
        ),
        (r#""stringequals":{"aws:SourceVpc":"vpc-1a2b3c4d"}"#, ""),
        (
            r#""StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}"#,
            "",
        ),
        (r#""StringLike":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}"#, ""),
        (
            r#""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/r-ab12/*"}"#,
            "",
        ),
        (
            r#""StringEquals":{"aws:PrincipalAccount":"111122223333"}"#,
            "",
        ),
        (
            r#""StringEquals":{"aws:PrincipalAccount":111122223333}"#,
            "",
        ),
        (
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/app-*"}"#,
            "",
        ),
        (
            r#""ArnLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-east-1:111122223333:accesspoint/*"}"#,
            "",
        ),
        (
            r#""StringEquals":{"s3:DataAccessPointAccount":"111122223333"}"#,
            "",
        ),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, ""),
        (
            r#""IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/32"]}"#,
            "",
        ),
        (r#""IpAddress":{"aws:SourceIp":"198.0.0.0/8"}"#, ""),
        (
            r#""IpAddress":{"aws:SourceIp":["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","203.0.113.7"]}"#,
            "",
        ),
        (
            r#""StringEquals":{"aws:userid":"AIDACKCEVSQ6C2EXAMPLE"}"#,
            "",
        ),
        (
            r#""ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:news"}"#,
            "",
        ),
        (
            r#""StringEqualsIfExists":{"aws:SourceVpce":"vpce-1a2b3c4d"},"Null":{"aws:SourceVpce":"false"}"#,
            "",
        ),
        (
            r#""ForAllValues:StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"},"Null":{"aws:SourceVpce":false}"#,
            "",
        ),
        (
            r#""Bool":{"aws:SecureTransport":"true"},"StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"}"#,
            "",
        ),
        (r#""StringEquals":{"aws:SourceVpce":"*"}"#, "1P"),
        (r#""StringLike":{"aws:SourceVpce":"vpce-*"}"#, "1P"),
        (
            r#""StringEquals":{"aws:SourceVpce":["vpce-1a2b3c4d","vpce-?"]}"#,
            "1P",
        ),
        (
            r#""StringEquals":{"aws:SourceVpce":"${aws:SourceVpce}"}"#,
            "1P",
        ),
        (r#""StringEquals":{"aws:SourceVpce":""}"#, "1P"),
        (
            r#""StringNotEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"}"#,
            "1P",
        ),
        (
            r#""StringEqualsIfExists":{"aws:SourceVpce":"vpce-1a2b3c4d"}"#,
            "1P",
        ),
        (
            r#""StringEqualsIfExists":{"aws:SourceVpce":"vpce-1a2b3c4d"},"Null":{"aws:SourceVpce":["true","false"]}"#,
            "1P",
        ),
        (
            r#""StringEqualsIfExists":{"aws:SourceVpce":"vpce-1a2b3c4d"},"Null":{"aws:SourceVpc":"false"}"#,
            "1P",
        ),
        (
            r#""ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}"#,
            "1P",
        ),
        (
            r#""forallvalues:stringequals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}"#,
            "1P",
        ),
        (r#""StringLike":{"aws:PrincipalOrgID":"o-*"}"#, "1P"),
        (
            r#""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-*/r-ab12/*"}"#,
            "1P",
        ),
        (
            r#""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"*"}"#,
            "1P",
        ),
        (
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/app"}"#,
            "1P",
        ),
        (
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/${aws:username}"}"#,
            "1P",
        ),
        (
            r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:*"}"#,
            "1P",
        ),
        (r#""IpAddress":{"aws:SourceIp":"0.0.0.0/0"}"#, "1P"),
        (
            r#""IpAddress":{"aws:SourceIp":["0.0.0.0/1","128.0.0.0/1"]}"#,
            "1P",
        ),
        (r#""IpAddress":{"aws:SourceIp":"198.0.0.0/7"}"#, "1P"),
        (
            r#""IpAddress":{"aws:SourceIp":["198.0.0.0/8","199.0.0.0/8"]}"#,
            "1P",
        ),
        (r#""IpAddress":{"aws:SourceIp":"::/0"}"#, "1P"),
        (
            r#""IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:d00::/24"]}"#,
            "1P",
        ),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/+24"}"#, "1P"),
        (r#""IpAddress":{"aws:SourceIp":"everywhere"}"#, "1P"),
        (r#""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, "1P"),
        (
            r#""IpAddressIfExists":{"aws:SourceIp":"203.0.113.0/24"}"#,
            "1P",
        ),
        (r#""IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}"#, "1P"),
        (r#""StringEquals":{"aws:SourceIp":"203.0.113.7"}"#, "1P"),
        (
            r#""StringLike":{"aws:Referer":"https://www.example.com/*"}"#,
            "1P",
        ),
        (r#""StringEquals":{"aws:UserAgent":"acme-secret"}"#, "1P"),
        (r#""StringEquals":{"aws:PrincipalTag/team":"acme"}"#, "1P"),
        (
            r#""StringLike":{"aws:userid":"AROADBQP57FF2AEXAMPLE:*"}"#,
            "1P",
        ),
        (r#""StringEquals":{"aws:userid":"anonymous"}"#, "1P"),
        (r#""StringLike":{"aws:userid":"anonymous"}"#, "1P"),
        (
            r#""StringEqualsIgnoreCase":{"aws:userid":"ANONYMOUS"}"#,
            "1P",
        ),
        (r#""StringLike":{"aws:userid":"anonym*"}"#, "1P"),
        (r#""StringLike":{"aws:userid":"a?onymous"}"#, "1P"),
        (
            r#""StringEquals":{"aws:userid":["AIDACKCEVSQ6C2EXAMPLE","anonymous"]}"#,
            "1P",
        ),
        (
            r#""StringEquals":{"AWS:PrincipalAccount":"\u0061nonymous"}"#,
            "1P",
        ),
        (
            r#""StringEquals":{"aws:PrincipalAccount":["111122223333","Anonymous"]}"#,
            "1P",
        ),
        (
            r#""ForAnyValue:StringLike":{"aws:PrincipalAccount":"anonymous"}"#,
            "1P",
        ),
        (
            r#""StringEquals":{"aws:userid":"AIDACKCEVSQ6C2EXAMPLE"}"#,
            "",
        ),
        (
            r#""StringEquals":{"aws:PrincipalAccount":"anonymous","aws:SourceVpce":"vpce-1a2b3c4d"}"#,
            "",
        ),
        (r#""Bool":{"aws:SecureTransport":"true"}"#, "1P"),
        (r#""Bool":{"aws:PrincipalIsAWSService":"true"}"#, "1P"),
        (r#""Null":{"aws:PrincipalOrgID":"false"}"#, "1P"),
        (
            r#""DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}"#,
            "1P",
        ),
        (
            r#""NumericLessThan":{"aws:MultiFactorAuthAge":"300"}"#,
            "1P",
        ),
        (r#""StringEquals":{"s3:prefix":"public"}"#, "1P"),
        (
            r#""StringEquals":{"s3:ExistingObjectTag/public":"yes"}"#,
            "1P",
        ),
        (
            r#""StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}"#,
            "1P",
        ),
        (r#""StringEquals":{}"#, "1U"),
        (r#""StringEquals":{"aws:SourceVpce":[]}"#, "1U"),
        (r#""StringEquals":{"aws:SourceVpce":null}"#, "1U"),
        (r#""StringIs":{"aws:SourceVpce":"vpce-1a2b3c4d"}"#, "1U"),
        (
            r#""ForSomeValues:StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"}"#,
            "1U",
        ),
        (r#""NullIfExists":{"aws:SourceVpce":"false"}"#, "1U"),
        (
            r#""StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d","AWS:SourceVpce":"*"}"#,
            "1U",
        ),
        (
            r#""StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"},"stringequals":{"aws:SourceVpce":"*"}"#,
            "1U",
        ),
    ];
    let start =
        r#"Principal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*" | Condition "#;
    let cases: Vec<_> = cases
        .map(|(condition, wanted)| (format!("{start}{{{condition}}}"), wanted))
        .into();
    let cases: Vec<_> = cases
        .iter()
        .map(|(text, wanted)| (text.as_str(), *wanted))
        .collect();
    all(PolicyKind::Bucket, &cases);
}
