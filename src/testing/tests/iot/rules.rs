//! Topic rules and their destinations.
use aws_sdk_iot::types::{
    Action, HttpUrlDestinationConfiguration, RepublishAction, TopicRuleDestinationConfiguration,
    TopicRuleDestinationStatus, TopicRulePayload,
};

use super::{Tested, code, start};

fn payload(sql: &str) -> Result<TopicRulePayload, aws_sdk_iot::error::BuildError> {
    let role = "arn:aws:iam::111122223333:role/republish";
    let action = RepublishAction::builder()
        .role_arn(role)
        .topic("out")
        .build()?;
    let action = Action::builder().republish(action).build();
    TopicRulePayload::builder()
        .sql(sql)
        .actions(action.clone())
        .error_action(action)
        .build()
}

#[tokio::test]
async fn a_rule_is_read_back_replaced_and_switched() -> Tested {
    let (_cloud, iot) = start().await?;
    let sql = "SELECT * FROM 'in/+'";
    let make = |sql| {
        Ok::<_, aws_sdk_iot::error::BuildError>(
            iot.create_topic_rule()
                .rule_name("r")
                .topic_rule_payload(payload(sql)?),
        )
    };
    assert_eq!(
        code(&make("DROP TABLE x")?.send().await),
        "SqlParseException"
    );
    make(sql)?.send().await?;
    assert_eq!(
        code(&make(sql)?.send().await),
        "ResourceAlreadyExistsException"
    );
    let read = iot.get_topic_rule().rule_name("r").send().await?;
    assert_eq!(
        read.rule_arn(),
        Some("arn:aws:iot:us-east-1:111122223333:rule/r")
    );
    let rule = read.rule().ok_or("no rule")?;
    assert_eq!((rule.sql(), rule.rule_disabled()), (Some(sql), Some(false)));
    assert_eq!(rule.actions(), payload(sql)?.actions());
    assert!(rule.error_action().is_some());
    iot.disable_topic_rule().rule_name("r").send().await?;
    let off = iot.list_topic_rules().rule_disabled(true).send().await?;
    assert_eq!(off.rules().len(), 1);
    let replace = iot.replace_topic_rule().rule_name("r");
    replace
        .topic_rule_payload(payload("SELECT a FROM 'b'")?)
        .send()
        .await?;
    let of = iot.list_topic_rules().topic("b").send().await?;
    assert_eq!(of.rules().len(), 1);
    iot.delete_topic_rule().rule_name("r").send().await?;
    // As AWS has it: what is not there is denied.
    let gone = iot.get_topic_rule().rule_name("r").send().await;
    assert_eq!(code(&gone), "UnauthorizedException");
    Ok(())
}

#[tokio::test]
async fn a_destination_is_used_once_it_confirms() -> Tested {
    let (cloud, iot) = start().await?;
    let http = HttpUrlDestinationConfiguration::builder();
    let http = http
        .confirmation_url("https://ingest.example.com/confirm")
        .build()?;
    let http = TopicRuleDestinationConfiguration::builder()
        .http_url_configuration(http)
        .build();
    let made = iot
        .create_topic_rule_destination()
        .destination_configuration(http)
        .send()
        .await?;
    let made = made.topic_rule_destination().ok_or("nothing is made")?;
    assert_eq!(made.status(), Some(&TopicRuleDestinationStatus::InProgress));
    let arn = made.arn().unwrap_or_default();
    let set = |status| iot.update_topic_rule_destination().arn(arn).status(status);
    let early = set(TopicRuleDestinationStatus::Enabled).send().await;
    assert_eq!(code(&early), "InvalidRequestException");
    let forged = iot
        .confirm_topic_rule_destination()
        .confirmation_token("x".repeat(64));
    assert_eq!(code(&forged.send().await), "InvalidRequestException");
    let token = cloud.iot().confirmation_token(arn).ok_or("no token")?;
    iot.confirm_topic_rule_destination()
        .confirmation_token(&token)
        .send()
        .await?;
    let read = iot.get_topic_rule_destination().arn(arn).send().await?;
    let status = read.topic_rule_destination().and_then(|one| one.status());
    assert_eq!(status, Some(&TopicRuleDestinationStatus::Enabled));
    let again = iot
        .confirm_topic_rule_destination()
        .confirmation_token(&token)
        .send()
        .await;
    assert_eq!(code(&again), "InvalidRequestException");
    assert!(!format!("{read:?}").contains(&token));
    let all = iot.list_topic_rule_destinations().send().await?;
    assert_eq!(all.destination_summaries().len(), 1);
    iot.delete_topic_rule_destination().arn(arn).send().await?;
    assert_eq!(cloud.iot().count("ruledestination"), 0);
    Ok(())
}
