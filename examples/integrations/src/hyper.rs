//! A server that only uses hyper, and responds with a vendor's code and its phrase.

use std::convert::Infallible;

use http_registry::features::hyper::set_phrase;
use http_registry::{Method, MethodError, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

http_registry::status_codes! {
    /// The status codes of this server.
    #[impls(hyper)]
    pub enum ServerStatus {
        Iana(StatusCode);
        420 ENHANCE_YOUR_CALM "Enhance Your Calm"
            "The client sends too many requests."
            "https://developer.x.com/ja/docs/basics/response-codes";
    }
}

/// Answers one request.
fn answer<B>(request: &Request<B>) -> Response<String> {
    // Comparison with a type of the `http` crate, also by reference.
    if request.method() == Method::GET {
        // A response without a body, with the vendor's phrase.
        let head = Response::from(ServerStatus::ENHANCE_YOUR_CALM);
        return head.map(|()| "later".to_owned());
    }
    let (status, body) = match Method::try_from(request.method()) {
        Ok(method) => (
            StatusCode::METHOD_NOT_ALLOWED,
            format!("{method} is not for this page"),
        ),
        Err(MethodError::Unregistered) => (StatusCode::NOT_IMPLEMENTED, String::new()),
        Err(MethodError::Invalid) => (StatusCode::BAD_REQUEST, String::new()),
    };
    Response::from(status).map(|()| body)
}

/// Answers the requests of a connection.
///
/// # Errors
///
/// The error of hyper, if the connection fails.
pub async fn serve(connection: TcpStream) -> hyper::Result<()> {
    let service = service_fn(|request: Request<Incoming>| async move {
        let mut response = answer(&request);
        // This must be after everything that may set another status.
        set_phrase::<ServerStatus>(&mut response);
        Ok::<_, Infallible>(response)
    });
    http1::Builder::new()
        .serve_connection(TokioIo::new(connection), service)
        .await
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    async fn status_line(method: &str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let client = async {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let request = format!("{method} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            stream.write_all(request.as_bytes()).await.unwrap();
            let mut response = String::new();
            stream.read_to_string(&mut response).await.unwrap();
            response.lines().next().unwrap().to_owned()
        };
        let server = async { serve(listener.accept().await.unwrap().0).await };
        let (line, end) = tokio::join!(client, server);
        end.unwrap();
        line
    }

    #[tokio::test]
    async fn phrases_reach_the_wire() {
        assert_eq!(status_line("GET").await, "HTTP/1.1 420 Enhance Your Calm");
        assert_eq!(status_line("PUT").await, "HTTP/1.1 405 Method Not Allowed");
        assert_eq!(status_line("BREW").await, "HTTP/1.1 501 Not Implemented");
    }
}
