//! References to the definitions of codes and methods.

use core::fmt;

use crate::generated::text::pad;

/// Where a status code or method is defined: a section of an RFC, or a web page.
///
/// ```
/// use http_registry::{Reference, StatusCode};
///
/// let reference = StatusCode::NOT_FOUND.reference();
/// assert_eq!(reference, Reference::Rfc { number: 9110, section: Some("15.5.5") });
/// assert_eq!(reference.to_string(), "RFC 9110, Section 15.5.5");
/// assert_eq!(reference.title(), Some("HTTP Semantics"));
/// assert_eq!(
///     reference.url().to_string(),
///     "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reference {
    /// An RFC, or a part of it.
    Rfc {
        /// The RFC's number.
        number: u32,
        /// The section, such as `15.5.5`, or the appendix, such as `A.1`. `None` for the whole
        /// RFC.
        section: Option<&'static str>,
    },
    /// The URL of a page, as written in the table.
    Url(&'static str),
}

impl Reference {
    /// Returns the title of the RFC, or `None` for web pages and for RFCs that
    /// `StatusCode` and `Method` do not cite.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::PATCH.reference().title(), Some("PATCH Method for HTTP"));
    /// ```
    #[must_use]
    pub const fn title(&self) -> Option<&'static str> {
        let Self::Rfc { number, .. } = self else {
            return None;
        };
        Some(match *number {
            2068 => "Hypertext Transfer Protocol -- HTTP/1.1",
            2295 => "Transparent Content Negotiation in HTTP",
            2324 => "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)",
            2518 => "HTTP Extensions for Distributed Authoring -- WEBDAV",
            2774 => "An HTTP Extension Framework",
            3229 => "Delta encoding in HTTP",
            3253 => "Versioning Extensions to WebDAV (Web Distributed Authoring and Versioning)",
            3648 => {
                "Web Distributed Authoring and Versioning (WebDAV) Ordered Collections Protocol"
            }
            3744 => "Web Distributed Authoring and Versioning (WebDAV) Access Control Protocol",
            4437 => {
                "Web Distributed Authoring and Versioning (WebDAV) Redirect Reference Resources"
            }
            4791 => "Calendaring Extensions to WebDAV (CalDAV)",
            4918 => "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
            5323 => "Web Distributed Authoring and Versioning (WebDAV) SEARCH",
            5689 => "Extended MKCOL for Web Distributed Authoring and Versioning (WebDAV)",
            5789 => "PATCH Method for HTTP",
            5842 => "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
            6585 => "Additional HTTP Status Codes",
            7725 => "An HTTP Status Code to Report Legal Obstacles",
            8144 => {
                "Use of the Prefer Header Field in Web Distributed Authoring and Versioning (WebDAV)"
            }
            8297 => "An HTTP Status Code for Indicating Hints",
            8470 => "Using Early Data in HTTP",
            9110 => "HTTP Semantics",
            10008 => "The HTTP QUERY Method",
            _ => return None,
        })
    }

    /// Returns the URL of the definition: the section on the RFC Editor's site, or the
    /// page. The result implements `Display` and does not allocate.
    ///
    /// ```
    /// use http_registry::Reference;
    ///
    /// let rfc = Reference::Rfc { number: 5789, section: None };
    /// assert_eq!(format!("{}", rfc.url()), "https://www.rfc-editor.org/rfc/rfc5789");
    ///
    /// let page = Reference::Url("https://example.com/codes#520");
    /// assert_eq!(format!("{}", page.url()), "https://example.com/codes#520");
    /// ```
    #[must_use]
    pub const fn url(&self) -> ReferenceUrl {
        ReferenceUrl(*self)
    }
}

/// Writes a reference: the URL of a page, or the number of an RFC after `rfc`, and its section
/// after `section`. An appendix, which begins with a letter, follows `appendix` instead.
fn write(
    reference: Reference,
    [rfc, section, appendix]: [&str; 3],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match reference {
        Reference::Url(url) => f.pad(url),
        Reference::Rfc {
            number,
            section: part,
        } => {
            let part = part.unwrap_or_default();
            let before = match part.as_bytes() {
                [] => "",
                [b'A'..=b'Z', ..] => appendix,
                _ => section,
            };
            pad(f, &[rfc, digits_of(number, &mut [b'0'; 10]), before, part])
        }
    }
}

/// Returns a number in decimal digits, which it writes into `digits`.
fn digits_of(mut number: u32, digits: &mut [u8; 10]) -> &str {
    let len = number.checked_ilog10().unwrap_or(0) as usize + 1;
    for digit in digits.iter_mut().rev() {
        #[allow(clippy::cast_possible_truncation)] // Less than 10.
        let last = (number % 10) as u8;
        *digit = b'0' + last;
        number /= 10;
    }
    let digits = digits.get(digits.len().saturating_sub(len)..);
    core::str::from_utf8(digits.unwrap_or_default()).unwrap_or_default()
}

/// Formats `RFC 9110, Section 15.5.5`, `RFC 9110, Appendix A`, `RFC 9110`, or the URL of
/// the page.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(*self, ["RFC ", ", Section ", ", Appendix "], f)
    }
}

/// The URL of a [`Reference`], returned by [`Reference::url`]. Use `Display` to get the text.
///
/// ```
/// use http_registry::StatusCode;
///
/// let link = format!("<a href=\"{}\">", StatusCode::OK.reference().url());
/// assert_eq!(link, "<a href=\"https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1\">");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReferenceUrl(Reference);

impl fmt::Display for ReferenceUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const RFC: &str = "https://www.rfc-editor.org/rfc/rfc";
        write(self.0, [RFC, "#section-", "#appendix-"], f)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;

    use super::digits_of;

    #[test]
    fn digits_equal_to_string() {
        for number in (0..100_000).chain([999_999_999, 1_000_000_000, u32::MAX]) {
            assert_eq!(digits_of(number, &mut [0; 10]), number.to_string());
        }
    }
}
