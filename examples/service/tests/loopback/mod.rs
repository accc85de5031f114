//! The service on a free port of the loopback interface, in a thread of the test.

use std::net::{Ipv4Addr, SocketAddr};
use std::thread;

use tokio::net::TcpListener;
use tokio::runtime::Builder;

/// Starts the service; it ends with the process of the test.
pub(crate) fn serve() -> SocketAddr {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let listener = runtime
        .block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
        .unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        runtime.block_on(async { axum::serve(listener, service::app()).await.unwrap() });
    });
    address
}
