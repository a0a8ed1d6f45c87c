import pytest

from simulators.acs3 import signature
from tests.simulators.platform import CODE, KEY_ID, Platform

SEND = {"PhoneNumbers": "13812345678", **CODE}


def test_the_platforms_own_example_is_reproduced() -> None:
    """The fixed-parameter example of Alibaba Cloud's documentation of the V3 signature."""
    headers = {
        "host": "ecs.cn-shanghai.aliyuncs.com",
        "x-acs-action": "RunInstances",
        "x-acs-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "x-acs-date": "2023-10-26T10:22:32Z",
        "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
        "x-acs-version": "2014-05-26",
    }
    found = signature(
        "YourAccessKeySecret",
        method="POST",
        path="/",
        query="ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
        headers=headers,
        signed=sorted(headers),
        body=b"",
    )
    assert found == "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"


async def test_a_call_is_accepted_once_and_its_replay_refused(platform: Platform) -> None:
    first = await platform.call("/sms/send", "SendSms", "2017-05-25", SEND, nonce="n1")
    replay = await platform.call("/sms/send", "SendSms", "2017-05-25", SEND, nonce="n1")

    assert first.json()["Code"] == "OK"
    assert (replay.status_code, replay.json()["Code"]) == (400, "SignatureNonceUsed")
    assert len(await platform.messages()) == 1


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"secret": "another"}, 400, "SignatureDoesNotMatch"),
        ({"key_id": "nobody"}, 404, "InvalidAccessKeyId.NotFound"),
        ({"x_acs_action": "QuerySendDetails"}, 400, "SignatureDoesNotMatch"),
        ({"x_acs_content_sha256": "0" * 64}, 400, "InvalidContentSha256"),
        ({"date": "2020-01-01T00:00:00Z"}, 400, "InvalidTimeStamp.Expired"),
        ({"date": "yesterday"}, 400, "InvalidTimeStamp.Format"),
        ({"authorization": f"Basic {KEY_ID}"}, 400, "IncompleteSignature"),
        ({"x_acs_security_token": "unsigned"}, 400, "IncompleteSignature"),
        ({"nonce": ""}, 400, "MissingParameter"),
    ],
)
async def test_what_is_forged_altered_or_old_is_turned_away(
    platform: Platform, changes: dict[str, str], status: int, code: str
) -> None:
    answer = await platform.call("/sms/send", "SendSms", "2017-05-25", SEND, **changes)

    assert (answer.status_code, answer.json()["Code"]) == (status, code)
    assert await platform.messages() == []


@pytest.mark.parametrize(
    ("action", "version", "code"),
    [("SendGreetings", "2017-05-25", "InvalidAction.NotFound"), ("SendSms", "2016-01-01", "InvalidVersion")],
)
async def test_only_the_documented_action_and_version_are_served(
    platform: Platform, action: str, version: str, code: str
) -> None:
    assert (await platform.call("/sms/send", action, version, SEND)).json()["Code"] == code


async def test_a_repeated_parameter_and_a_wrong_media_type_are_refused(platform: Platform) -> None:
    twice = await platform.http.post("/sms/send", content=b"{}", headers={"content-type": "application/json"})
    assert twice.status_code == 400
