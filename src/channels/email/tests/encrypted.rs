//! STARTTLS on the SMTP listener (RFC 3207).

use crate::channels::email::{Checker, smtp};
use crate::config::{Dns, TlsFiles};
use crate::testing::{TestDesk, story};
use rustls::pki_types::{CertificateDer, ServerName};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_util::sync::CancellationToken;

/// A certificate for `localhost`: the files of the listener, and what a client trusts.
fn certificate(folder: &std::path::Path) -> (TlsFiles, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let files = TlsFiles {
        certificates: folder.join("cert.pem"),
        key: folder.join("key.pem"),
    };
    std::fs::write(&files.certificates, made.cert.pem()).expect("written");
    std::fs::write(&files.key, made.signing_key.serialize_pem()).expect("written");
    (files, made.cert.der().clone())
}

fn connector(trusted: CertificateDer<'static>) -> TlsConnector {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(trusted).expect("a root");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("protocols")
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}

/// Says `clear` in the clear and, if the listener then says 220, `encrypted` after the handshake. Gives both answers.
fn says(desk: &TestDesk, clear: &str, encrypted: &str) -> (String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let (files, trusted) = certificate(folder.path());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let listener = smtp::bind(([127, 0, 0, 1], 0).into()).await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let (tls, stop) = (
            smtp::tls(&files).expect("it can be used"),
            CancellationToken::new(),
        );
        let serving = tokio::spawn(smtp::listen(
            smtp::Protocol::Smtp,
            desk.desk.clone(),
            listener,
            Some(tls),
            Checker::new(Dns::Off, "desk"),
            stop.clone(),
        ));
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        stream.write_all(clear.as_bytes()).await.expect("said");
        let (mut heard, mut answers) = ([0; 4096], String::new());
        while !(answers.contains("go ahead") || answers.contains("\r\n554")) {
            let read = stream.read(&mut heard).await.expect("an answer");
            assert!(read > 0, "the connection ended: {answers}");
            answers.push_str(&String::from_utf8_lossy(&heard[..read]));
        }
        let mut secret = String::new();
        if answers.contains("go ahead") {
            let name = ServerName::try_from("localhost").expect("a name");
            let mut stream = connector(trusted)
                .connect(name, stream)
                .await
                .expect("a handshake");
            stream.write_all(encrypted.as_bytes()).await.expect("said");
            stream.read_to_string(&mut secret).await.expect("answers");
        }
        stop.cancel();
        serving.await.expect("the listener stops");
        (answers, secret)
    })
}

#[test]
fn a_letter_is_taken_encrypted_and_what_was_said_before_is_forgotten() {
    story("starttls", |desk| {
        let (clear, secret) = says(
            desk,
            "EHLO a\r\nMAIL FROM:<eve@web.example>\r\nSTARTTLS\r\n",
            "RCPT TO:<support@lumen.example>\r\nMAIL FROM:<ana@web.example>\r\nEHLO a\r\nMAIL FROM:<ana@web.example>\r\n\
             RCPT TO:<support@lumen.example>\r\nDATA\r\nFrom: ana@web.example\r\nSubject: Lampe\r\n\r\nBonjour\r\n.\r\nQUIT\r\n",
        );
        assert!(clear.contains("250-STARTTLS"), "{clear}");
        assert!(!secret.contains("STARTTLS"), "{secret}");
        let codes: Vec<&str> = secret
            .lines()
            .filter(|line| line.as_bytes().get(3) == Some(&b' '))
            .map(|line| &line[..3])
            .collect();
        assert_eq!(
            codes,
            ["503", "503", "250", "250", "250", "354", "250", "221"],
            "{secret}"
        );
    });
}

#[test]
fn commands_slipped_in_behind_starttls_end_the_session() {
    story("injection", |desk| {
        let (clear, secret) = says(desk, "EHLO a\r\nSTARTTLS\r\nMAIL FROM:<eve@web.example>\r\n", "");
        assert!(
            clear.contains("\r\n554 ") && !clear.contains("go ahead"),
            "{clear}"
        );
        assert_eq!(secret, "");
    });
}
