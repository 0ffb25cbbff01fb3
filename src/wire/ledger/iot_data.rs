// Written by `data/ledger.py generate` from data/ledger/iot_data.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::IotData,
    crate_name: "aws-sdk-iotdataplane",
    version: "1.120.0",
    protocol: Protocol::RestJson,
    words: "\
        \x10DeleteConnection\x08clientId\x0ccleanSession\x12preventWillMessage\x11DeleteThingShadow\x09thingName\
        \x0ashadowName\x04name\x0dGetConnection\x18includeSocketInformation\x12GetRetainedMessage\x05topic\
        \x0eGetThingShadow\x18ListNamedShadowsForThing\x09nextToken\x08pageSize\x14ListRetainedMessages\x0amaxResults\
        \x11ListSubscriptions\x04true\x06retain\x07Publish\x07payload\x0bcontentType\x0dmessageExpiry\x03qos\
        \x0dresponseTopic\x0fcorrelationData\x1cx-amz-mqtt5-correlation-data\x16payloadFormatIndicator\
        \x24x-amz-mqtt5-payload-format-indicator\x0euserProperties\x1bx-amz-mqtt5-user-properties\x11SendDirectMessage\
        \x0cconfirmation\x07timeout\x11UpdateThingShadow",
    index: &[
        1, 11, 0, 0, 5, 3, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 6, 4, 10, 0, 0, 0, 7, 0, 0, 0, 0, 0, 8,
    ],
    operations: &[
        operation(0, Class::Delete, (0, 3), (0, 0)), operation(58, Class::Delete, (3, 2), (0, 0)),
        operation(102, Class::Read, (5, 2), (0, 0)), operation(141, Class::Read, (7, 1), (0, 0)),
        operation(166, Class::Read, (8, 2), (0, 0)), operation(181, Class::Read, (10, 3), (0, 0)),
        operation(225, Class::Read, (13, 2), (0, 0)), operation(257, Class::Read, (15, 3), (0, 0)),
        operation(287, Class::Write, (18, 10), (0, 1)), operation(495, Class::Write, (28, 10), (1, 0)),
        operation(534, Class::Write, (38, 3), (1, 0)),
    ],
    members: &[
        member(17, 17, 0, Place::Label), member(26, 26, 1, Place::Query), member(39, 39, 1, Place::Query),
        member(76, 76, 0, Place::Label), member(86, 97, 0, Place::Query), member(17, 17, 0, Place::Label),
        member(116, 116, 1, Place::Query), member(160, 160, 0, Place::Label), member(76, 76, 0, Place::Label),
        member(86, 97, 0, Place::Query), member(76, 76, 0, Place::Label), member(206, 206, 2, Place::Query),
        member(216, 216, 3, Place::Query), member(246, 246, 3, Place::Query), member(206, 206, 2, Place::Query),
        member(17, 17, 0, Place::Label), member(246, 246, 3, Place::Query), member(206, 206, 2, Place::Query),
        member(295, 295, 4, Place::Payload), member(160, 160, 5, Place::Label), member(303, 303, 4, Place::Query),
        member(315, 315, 3, Place::Query), member(329, 329, 3, Place::Query), member(333, 333, 5, Place::Query),
        member(280, 280, 1, Place::Query), member(347, 363, 4, Place::Header), member(392, 415, 6, Place::Header),
        member(452, 467, 4, Place::Header), member(295, 295, 4, Place::Payload), member(17, 17, 0, Place::Label),
        member(513, 513, 1, Place::Query), member(303, 303, 4, Place::Query), member(333, 333, 5, Place::Query),
        member(526, 526, 3, Place::Query), member(160, 160, 5, Place::Query), member(347, 363, 4, Place::Header),
        member(392, 415, 6, Place::Header), member(452, 467, 4, Place::Header), member(295, 295, 4, Place::Payload),
        member(76, 76, 0, Place::Label), member(86, 97, 7, Place::Query),
    ],
    types: &[
        TypeRow::Is(Holds::Ref), TypeRow::Is(Holds::Flag), TypeRow::Is(Holds::Id), TypeRow::Is(Holds::Number),
        TypeRow::Is(Holds::Content), TypeRow::Is(Holds::Topic), TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Name),
    ],
    shapes: &[

    ],
    weakenings: &[
        weakening(280, Condition::Is, (0, 1), Verdict::Normal),
    ],
    values: &[
        275,
    ],
    limits: &[

    ],
};
