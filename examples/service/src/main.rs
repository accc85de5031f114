//! Serves on `127.0.0.1:3000`, or on the address that is the first argument.

use std::{env, io};

use tokio::net::TcpListener;
use tokio::signal;

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = env::args().nth(1);
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:3000")).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, service::app())
        .with_graceful_shutdown(async {
            // Without a signal handler there is nothing to wait for: serve on.
            if signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await
}
