//! Python's clocks and zones, natively. What CPython prints of them is in `tests/programs/python/time`; this is what depends on the host.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use sandglass::{Language, Request, Status};

/// What a program prints on a host in a zone.
fn output_in(zone: Option<&'static str>, request: Request) -> String {
    let run = common::run_in(zone, Language::Python, request);
    assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    run.output
}

fn request(code: &str) -> Request {
    Request {
        code: code.to_owned(),
        ..Request::default()
    }
}

const LOCAL: &str = "
import time
from datetime import datetime
print(*time.tzname, time.timezone, time.altzone, time.daylight)
for moment in (1_700_000_000, 1_720_000_000, 0, -10**10):
    local = time.localtime(moment)
    assert time.mktime(local) == moment
    print(local.tm_zone, local.tm_gmtoff, local.tm_isdst, datetime.fromtimestamp(moment).astimezone().isoformat())
";

#[test]
fn local_time_is_that_of_the_host() {
    let berlin = output_in(Some("Europe/Berlin"), request(LOCAL));
    assert_eq!(
        berlin,
        "CET CEST -3600 -7200 1\n\
         CET 3600 0 2023-11-14T23:13:20+01:00\n\
         CEST 7200 1 2024-07-03T11:46:40+02:00\n\
         CET 3600 0 1970-01-01T01:00:00+01:00\n\
         LMT 3208 0 1653-02-10T07:06:48+00:53:28\n"
    );
    let kolkata = output_in(Some("Asia/Kolkata"), request(LOCAL));
    assert!(
        kolkata.starts_with("IST IST -19800 -19800 0\nIST 19800 0 2023-11-15T03:43:20+05:30\n")
    );
    let sydney = output_in(Some("Australia/Sydney"), request(LOCAL));
    assert!(sydney.starts_with("AEST AEDT -36000 -39600 1\nAEDT 39600 1 "));
}

#[test]
fn a_host_without_a_zone_and_a_clock_of_its_own_are_in_utc() {
    let utc = output_in(None, request(LOCAL));
    assert!(utc.starts_with("UTC UTC 0 0 0\nUTC 0 0 2023-11-14T22:13:20+00:00\n"));
    let mut virtual_clock = request(
        "import time, datetime\nprint(time.tzname, datetime.datetime.now().isoformat(timespec='seconds'))",
    );
    virtual_clock.clock = Some(1_720_000_000_000);
    assert_eq!(
        output_in(Some("Europe/Berlin"), virtual_clock),
        "('UTC', 'UTC') 2024-07-03T09:46:40\n"
    );
}

#[test]
fn the_environment_goes_before_the_host() {
    let mut request = request("import time\nprint(time.tzname, time.localtime(0).tm_hour)");
    request
        .env
        .insert("TZ".to_owned(), "America/New_York".to_owned());
    request.clock = Some(0);
    assert_eq!(
        output_in(Some("Europe/Berlin"), request),
        "('EST', 'EDT') 19\n"
    );
}

#[test]
fn a_zone_that_nobody_knows_has_the_offsets_of_the_host() {
    let unknown = output_in(Some("Mars/Olympus"), request(LOCAL));
    assert!(unknown.starts_with("+00 +00 0 0 0\n+00 0 0 2023-11-14T22:13:20+00:00\n"));
}

#[test]
fn every_zone_is_read() {
    let program = "
from zoneinfo import ZoneInfo, available_timezones
from datetime import datetime, timezone
import os, time
moments = [datetime.fromtimestamp(moment, timezone.utc) for moment in range(-3 * 10**9, 5 * 10**9, 987_654_321)]
for name in sorted(available_timezones()):
    zone = ZoneInfo(name)
    os.environ['TZ'] = name
    time.tzset()
    for moment in moments:
        there = moment.astimezone(zone)
        local = time.localtime(moment.timestamp())
        assert (local.tm_zone, local.tm_gmtoff) == (there.tzname(), there.utcoffset().total_seconds()), (name, moment)
print('read')
";
    assert_eq!(output_in(None, request(program)), "read\n");
}

#[test]
fn numbers_from_far_away_are_errors_and_no_panics() {
    let program = "
import itertools, time
numbers = [0, -1, 2**31 - 1, -2**31, 2**31, 2**63 - 1, -2**63, 2**64, 1e300, float('nan'), float('-inf')]
errors = set()
for function in (time.gmtime, time.localtime, time.ctime):
    for number in numbers:
        try:
            function(number)
        except (OSError, OverflowError, ValueError) as error:
            errors.add(type(error).__name__)
for field, number in itertools.product(range(9), numbers):
    fields = [2000, 1, 1, 0, 0, 0, 0, 1, -1]
    fields[field] = number
    for function in (time.mktime, time.asctime, lambda moment: time.strftime('%c %s %G %U', moment)):
        try:
            function(tuple(fields))
        except (OverflowError, TypeError, ValueError) as error:
            errors.add(type(error).__name__)
for format in ('%99999999999999999999Y', '%1048577d'):
    try:
        time.strftime(format)
    except MemoryError:
        errors.add('MemoryError')
print(sorted(errors))
";
    assert_eq!(
        output_in(None, request(program)),
        "['MemoryError', 'OSError', 'OverflowError', 'TypeError', 'ValueError']\n"
    );
}

#[test]
fn winter_is_the_exception_where_the_law_says_so() {
    let program = "
from datetime import datetime
from zoneinfo import ZoneInfo
for name, year in (('Europe/Dublin', 2024), ('Europe/Dublin', 1960), ('Europe/Dublin', 2060), ('Africa/Windhoek', 2000)):
    for month in (1, 7):
        moment = datetime(year, month, 1, tzinfo=ZoneInfo(name))
        print(moment.tzname(), moment.utcoffset().seconds // 3600, moment.dst().total_seconds() / 3600)
import time
print(time.tzname, [time.localtime(moment).tm_isdst for moment in (1_700_000_000, 1_720_000_000)])
";
    assert_eq!(
        output_in(Some("Europe/Dublin"), request(program)),
        "GMT 0 -1.0\nIST 1 0.0\nGMT 0 0.0\nIST 1 1.0\nGMT 0 -1.0\nIST 1 0.0\nCAT 2 0.0\nWAT 1 -1.0\n\
         ('GMT', 'IST') [1, 0]\n"
    );
}
