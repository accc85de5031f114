//! Serves on `127.0.0.1:3000`, or on the address that is the argument.

use std::process::ExitCode;
use std::{future, io};

use clap::Parser;
use tokio::net::TcpListener;
use tokio::signal;

#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    /// The address or host name to listen on, and the port
    #[arg(default_value = "127.0.0.1:3000")]
    address: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { address } = Arguments::parse();
    match serve(&address).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("service: cannot serve on {address}: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(address: &str) -> io::Result<()> {
    let listener = TcpListener::bind(address).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, service::app())
        .with_graceful_shutdown(async {
            // Without a signal handler there is nothing to wait for.
            if signal::ctrl_c().await.is_err() {
                future::pending::<()>().await;
            }
        })
        .await
}
