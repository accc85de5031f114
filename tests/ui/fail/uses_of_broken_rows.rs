//! Only the mistakes in a table are reported. The rest of the table is defined, with
//! its aliases and functions, so its uses are not errors.

http_registry::status_codes! {
    pub enum SiteStatus {
        99 CODE_TOO_LOW "Too Low" "Out of the range." "https://example.com/99";
        200 OK "OK" "The request succeeded." RFC9110 "15.3.1";
        200 CODE_TAKEN "Taken" "Two have it." "https://example.com/200";
        403 EMPTY_PHRASE | ALIAS "" "It has no phrase." "https://example.com/403";
        404 "Not Found" SWAPPED "Phrase and name have changed places." RFC9110 "15.5.5";
        409 NO_TEXTS RFC9110 "15.5.10";
        410 SECTION_AS_NUMBER "Gone" "It was there once." RFC9110 15.5.11;
        500 NO_REFERENCE "Broken" "Nobody says why.";
        501 WRONG_FLAG "Not Implemented" "It is not there yet." RFC9110 "15.6.2" cachable;
        502 match "Bad Gateway" "The name is a keyword." RFC9110 "15.6.3";
        503 NO_SEMICOLON "Service Unavailable" "It is busy." RFC9110 "15.6.4"
        Iana(http_registry::StatusCode) cacheable;
    }
}

http_registry::methods! {
    pub enum SiteMethod {
        "M SEARCH" BROKEN_TOKEN "Search for devices." "https://example.com/upnp";
        PURGE | DROP "Drop it." "https://example.com/purge" safe;
    }
}

fn main() -> Result<(), http_registry::StatusCodeError> {
    let _: [SiteStatus; 12] = [
        SiteStatus::CODE_TOO_LOW,
        SiteStatus::OK,
        SiteStatus::CODE_TAKEN,
        SiteStatus::EMPTY_PHRASE,
        SiteStatus::ALIAS,
        SiteStatus::SWAPPED,
        SiteStatus::NO_TEXTS,
        SiteStatus::SECTION_AS_NUMBER,
        SiteStatus::NO_REFERENCE,
        SiteStatus::WRONG_FLAG,
        SiteStatus::r#match,
        SiteStatus::NO_SEMICOLON,
    ];
    let status = SiteStatus::from_u16(200)?;
    println!("{status} {} {}", status.phrase(), status.reference());
    println!("{}", SiteStatus::from(http_registry::StatusCode::OK) == 200);
    println!("{}", SiteMethod::BROKEN_TOKEN == SiteMethod::DROP);
    println!("{}", SiteMethod::PURGE.is_safe());
    Ok(())
}
