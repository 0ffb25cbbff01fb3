// Written by `data/ledger.py generate` from data/ledger/iot_data.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::IotData,
    crate_name: "aws-sdk-iotdataplane",
    version: "1.120.0",
    protocol: Protocol::RestJson,
    words: "\
        \x10DeleteConnection\x0bconnections\x08clientId\x0ccleanSession\x12preventWillMessage\x11DeleteThingShadow\
        \x06things\x06shadow\x09thingName\x0ashadowName\x04name\x0dGetConnection\x18includeSocketInformation\
        \x12GetRetainedMessage\x0fretainedMessage\x05topic\x0eGetThingShadow\x18ListNamedShadowsForThing\x03api\
        \x08pageSize\x09nextToken\x14ListRetainedMessages\x0amaxResults\x11ListSubscriptions\x0dsubscriptions\x04true\
        \x06retain\x07Publish\x06topics\x07payload\x03qos\x0bcontentType\x0dmessageExpiry\x0dresponseTopic\
        \x0euserProperties\x1bx-amz-mqtt5-user-properties\x0fcorrelationData\x1cx-amz-mqtt5-correlation-data\
        \x16payloadFormatIndicator\x24x-amz-mqtt5-payload-format-indicator\x11SendDirectMessage\x08messages\x07timeout\
        \x0cconfirmation\x11UpdateThingShadow",
    index: &[
        1, 11, 3, 5, 9, 0, 0, 0, 0, 2, 4, 6, 7, 10, 0, 8,
    ],
    operations: &[
        operation(0, Class::Delete, Method::Delete, 0, 0, 3, 0, 0),
        operation(70, Class::Delete, Method::Delete, 3, 3, 2, 0, 0),
        operation(128, Class::Read, Method::Get, 0, 5, 2, 0, 0),
        operation(167, Class::Read, Method::Get, 7, 7, 1, 0, 0),
        operation(208, Class::Read, Method::Get, 3, 8, 2, 0, 0),
        operation(223, Class::Read, Method::Get, 10, 10, 3, 0, 0),
        operation(271, Class::Read, Method::Get, 16, 13, 2, 0, 0),
        operation(303, Class::Read, Method::Get, 18, 15, 3, 0, 0),
        operation(347, Class::Write, Method::Post, 22, 18, 10, 0, 1),
        operation(562, Class::Write, Method::Post, 25, 28, 10, 1, 0),
        operation(610, Class::Write, Method::Post, 29, 38, 3, 1, 0),
    ],
    paths: &[
        2, 17, 65280, 3, 88, 65280, 95, 2, 186, 65280, 5, 248, 88, 95, 223, 65280, 1, 186, 3, 17, 65280, 321, 2, 355,
        65281, 3, 17, 65281, 580, 3, 88, 65281, 95,
    ],
    members: &[
        member(29, 29, 0, Place::Label, 8), member(38, 38, 1, Place::Query, 12), member(51, 51, 1, Place::Query, 18),
        member(102, 102, 0, Place::Label, 9), member(112, 123, 0, Place::Query, 4), member(29, 29, 0, Place::Label, 8),
        member(142, 142, 1, Place::Query, 24), member(202, 202, 0, Place::Label, 5),
        member(102, 102, 0, Place::Label, 9), member(112, 123, 0, Place::Query, 4),
        member(102, 102, 0, Place::Label, 9), member(252, 252, 2, Place::Query, 8),
        member(261, 261, 3, Place::Query, 9), member(261, 261, 3, Place::Query, 9),
        member(292, 292, 2, Place::Query, 10), member(29, 29, 0, Place::Label, 8),
        member(261, 261, 3, Place::Query, 9), member(292, 292, 2, Place::Query, 10),
        member(362, 362, 4, Place::Payload, 7), member(202, 202, 5, Place::Label, 5),
        member(370, 370, 2, Place::Query, 3), member(340, 340, 1, Place::Query, 6),
        member(374, 374, 6, Place::Query, 11), member(386, 386, 2, Place::Query, 13),
        member(400, 400, 5, Place::Query, 13), member(414, 429, 7, Place::Header, 27),
        member(457, 473, 4, Place::Header, 28), member(502, 525, 8, Place::Header, 36),
        member(362, 362, 4, Place::Payload, 7), member(29, 29, 0, Place::Label, 8),
        member(202, 202, 5, Place::Query, 5), member(589, 589, 2, Place::Query, 7),
        member(374, 374, 6, Place::Query, 11), member(597, 597, 1, Place::Query, 12),
        member(400, 400, 5, Place::Query, 13), member(414, 429, 7, Place::Header, 27),
        member(457, 473, 4, Place::Header, 28), member(502, 525, 8, Place::Header, 36),
        member(362, 362, 4, Place::Payload, 7), member(102, 102, 0, Place::Label, 9),
        member(112, 123, 9, Place::Query, 4),
    ],
    types: &[
        TypeRow::Is(Holds::Ref), TypeRow::Is(Holds::Flag), TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Id),
        TypeRow::Is(Holds::Content), TypeRow::Is(Holds::Topic), TypeRow::Is(Holds::Header),
        TypeRow::Is(Holds::Properties), TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Name),
    ],
    shapes: &[

    ],
    weakenings: &[
        weakening(340, 3, Condition::Is, 0, 1, Verdict::Normal),
    ],
    values: &[
        335,
    ],
    limits: &[

    ],
};
