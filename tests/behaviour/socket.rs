//! The responses of a server over a real socket.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A response as text.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status_line: String,
    pub(crate) fields: String,
    pub(crate) body: String,
}

/// Returns the response of axum's server to a request.
pub(crate) async fn axum_answers(router: Router, method: &str, path: &str) -> Answer {
    let (listener, stream) = connection().await;
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let answer = ask(stream, method, path).await;
    server.abort();
    answer
}

/// Returns the response of a hyper server that sends `response`.
pub(crate) async fn hyper_answers(response: Response<String>) -> Answer {
    let (listener, stream) = connection().await;
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let service = service_fn(|_: Request<Incoming>| {
            let response = response.clone().map(Body::from);
            async { Ok::<_, Infallible>(response) }
        });
        let _ = http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service)
            .await;
    });
    let answer = ask(stream, "GET", "/").await;
    server.abort();
    answer
}

async fn connection() -> (TcpListener, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, TcpStream::connect(address).await.unwrap())
}

async fn ask(mut stream: TcpStream, method: &str, path: &str) -> Answer {
    let request =
        format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    let response = String::from_utf8(response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let (status_line, fields) = head.split_once("\r\n").unwrap();
    Answer {
        status_line: status_line.to_owned(),
        fields: fields.to_ascii_lowercase(),
        body: body.to_owned(),
    }
}
