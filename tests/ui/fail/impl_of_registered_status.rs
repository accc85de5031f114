//! An implementation by hand could have more entries than values, so the trait is
//! sealed.

use http_registry::{AnyStatus, RegisteredStatus, StatusCode, StatusCodeError, StatusEntry};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Mine;

impl std::fmt::Display for Mine {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl From<Mine> for u16 {
    fn from(_: Mine) -> u16 {
        5000
    }
}

impl From<Mine> for AnyStatus {
    fn from(_: Mine) -> AnyStatus {
        AnyStatus::OK
    }
}

impl PartialEq<u16> for Mine {
    fn eq(&self, _: &u16) -> bool {
        true
    }
}

impl PartialOrd<u16> for Mine {
    fn partial_cmp(&self, _: &u16) -> Option<std::cmp::Ordering> {
        None
    }
}

impl PartialEq<AnyStatus> for Mine {
    fn eq(&self, _: &AnyStatus) -> bool {
        true
    }
}

impl TryFrom<u16> for Mine {
    type Error = StatusCodeError;

    fn try_from(_: u16) -> Result<Self, StatusCodeError> {
        Ok(Self)
    }
}

impl TryFrom<AnyStatus> for Mine {
    type Error = StatusCodeError;

    fn try_from(_: AnyStatus) -> Result<Self, StatusCodeError> {
        Ok(Self)
    }
}

impl std::str::FromStr for Mine {
    type Err = StatusCodeError;

    fn from_str(_: &str) -> Result<Self, StatusCodeError> {
        Ok(Self)
    }
}

impl RegisteredStatus for Mine {
    const ALL: &'static [Self] = &[];
    const ENTRIES: &'static [StatusEntry] = StatusCode::ENTRIES;
}

fn main() {}
