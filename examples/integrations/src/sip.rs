//! The codes and methods of SIP, which has codes up to 6xx.
//!
//! RTSP would be similar. The classes are those of HTTP, where codes of 600 and above
//! are treated as server errors, so a separate function recognizes SIP's global
//! failures. The flags of methods are those of HTTP, too, so none is set.

http_registry::status_codes! {
    /// Some responses of SIP (RFC 3261, Section 21).
    #[non_exhaustive]
    pub enum SipStatus {
        100 TRYING "Trying" "The next server is working on the request." RFC3261 "21.1.1";
        180 RINGING "Ringing" "The called party is being alerted." RFC3261 "21.1.2";
        200 OK "OK" "The request has succeeded." RFC3261 "21.2.1";
        486 BUSY_HERE "Busy Here" "The called party is busy at this place." RFC3261 "21.4.24";
        600 BUSY_EVERYWHERE "Busy Everywhere" "The called party is busy at every place." RFC3261 "21.6.1";
        603 DECLINE "Decline" "The called party does not want to take part." RFC3261 "21.6.2";
        606 NOT_ACCEPTABLE "Not Acceptable" "Some part of the session is not acceptable." RFC3261 "21.6.4";
    }
}

http_registry::methods! {
    /// The methods in RFC 3261.
    #[non_exhaustive]
    pub enum SipMethod {
        INVITE "Start a session, or change it." RFC3261 "13";
        ACK "Confirm the final response to an INVITE." RFC3261 "13.2.2.4", RFC3261 "17.1.1.3";
        BYE "End a session." RFC3261 "15";
        CANCEL "Cancel a request that has no final response yet." RFC3261 "9";
        OPTIONS "Ask for the capabilities of a server or a party." RFC3261 "11";
        REGISTER "Bind an address to the place where a party can be reached." RFC3261 "10";
    }
}

impl SipStatus {
    /// Whether the response is a global failure, so that no other server can succeed
    /// (RFC 3261, Section 21.6).
    #[must_use]
    pub const fn is_global_failure(self) -> bool {
        self.value() / 100 == 6
    }
}

/// Returns the status of a response, from its first line (RFC 3261, Section 7.2).
///
/// ```text
/// SIP/2.0 603 Decline
/// ```
#[must_use]
pub fn status(line: &str) -> Option<SipStatus> {
    let (code, _phrase) = line.strip_prefix("SIP/2.0 ")?.split_once(' ')?;
    SipStatus::from_bytes(code.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_read() {
        let status = status("SIP/2.0 603 Decline").unwrap();
        assert_eq!(status, SipStatus::DECLINE);
        assert!(status.is_global_failure());
        assert!(!SipStatus::BUSY_HERE.is_global_failure());
        assert_eq!(super::status("HTTP/1.1 200 OK"), None);
        assert_eq!(super::status("SIP/2.0 699 Made Up"), None);
    }

    #[test]
    fn a_request_is_read() {
        assert_eq!("INVITE".parse(), Ok(SipMethod::INVITE));
        assert!("GET".parse::<SipMethod>().is_err());
    }
}
