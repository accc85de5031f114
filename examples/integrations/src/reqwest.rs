//! A client of a server that is behind Cloudflare.

use http_registry::{AnyStatus, StatusCode, StatusCodeError};

http_registry::status_codes! {
    /// Status codes that Cloudflare sends if it cannot reach the server.
    #[impls(http)]
    pub enum CloudflareStatus {
        521 WEB_SERVER_IS_DOWN "Web Server Is Down"
            "The server refused the connection."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/";
        522 CONNECTION_TIMED_OUT "Connection Timed Out"
            "The server did not respond in time."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/";
    }
}

http_registry::status_codes! {
    /// The status codes that this client can handle.
    #[impls(http)]
    pub enum ReceivedStatus {
        Iana(StatusCode);
        Cloudflare(CloudflareStatus);
    }
}

/// How to handle a response.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Use the content.
    Use,
    /// Try again later.
    Retry,
    /// Give up for this reason.
    Fail(String),
}

/// Decides how to handle a response of reqwest.
#[must_use]
pub fn next(response: &reqwest::Response) -> Next {
    let received = match ReceivedStatus::try_from(response.status()) {
        Ok(received) => received,
        // A client treats unknown codes as the x00 code of their class.
        Err(StatusCodeError::Unregistered(status)) => status.effective().into(),
        Err(StatusCodeError::Invalid) => return Next::Fail("no status code".to_owned()),
    };
    match received {
        ReceivedStatus::Cloudflare(_)
        | ReceivedStatus::Iana(StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) => {
            Next::Retry
        }
        ReceivedStatus::Iana(status) if status.is_success() => Next::Use,
        ReceivedStatus::Iana(_) => Next::Fail(AnyStatus::from(response.status()).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// Returns how the client handles this status line.
    async fn next_after(status_line: &str) -> Next {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let server = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 1024]).await.unwrap();
            let response = format!("HTTP/1.1 {status_line}\r\nContent-Length: 0\r\n\r\n");
            stream.write_all(response.as_bytes()).await.unwrap();
        };
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let (response, ()) = tokio::join!(client.get(url).send(), server);
        next(&response.unwrap())
    }

    #[tokio::test]
    async fn a_vendors_code_is_known() {
        assert_eq!(next_after("204 No Content").await, Next::Use);
        assert_eq!(next_after("299 ").await, Next::Use);
        assert_eq!(next_after("503 Service Unavailable").await, Next::Retry);
        assert_eq!(next_after("522 Connection Timed Out").await, Next::Retry);
        let gone = Next::Fail("410 Gone".to_owned());
        assert_eq!(next_after("410 Gone").await, gone);
        assert_eq!(next_after("999 ").await, Next::Fail("999".to_owned()));
    }
}
