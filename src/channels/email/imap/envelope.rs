//! What a fetched letter still shows of its envelope: the server that delivered it wrote sender and recipient on top.

/// Bytes of the head that are looked at.
const HEAD: usize = 64 * 1024;

/// The envelope's sender, and the recipients at `mailbox` (with a `+detail` too); the mailbox itself comes first.
pub(super) fn envelope(raw: &[u8], mailbox: &str) -> (Option<String>, Vec<String>) {
    let (mut sender, mut recipients) = (None, vec![mailbox.to_owned()]);
    for line in head(raw) {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        match name.trim().to_ascii_lowercase().as_str() {
            "return-path" if sender.is_none() => sender = Some(bare(value).to_owned()),
            "delivered-to" | "x-delivered-to" | "x-original-to" | "envelope-to" => {
                let to = bare(value);
                if is_at(to, mailbox) && !recipients.iter().any(|known| known == to) {
                    recipients.push(to.to_owned());
                }
            }
            _ => {}
        }
    }
    (sender, recipients)
}

/// The lines of the head, folded ones as one.
fn head(raw: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(&raw[..raw.len().min(HEAD)]);
    let mut lines: Vec<String> = vec![];
    for line in text.lines() {
        if line.is_empty() {
            break;
        }
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(line),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn bare(value: &str) -> &str {
    value.trim().trim_matches(['<', '>'])
}

fn is_at(address: &str, mailbox: &str) -> bool {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return false;
    };
    let plain = local.split('+').next().unwrap_or(local);
    format!("{plain}@{domain}").eq_ignore_ascii_case(mailbox)
}

#[cfg(test)]
mod tests {
    use super::envelope;

    #[test]
    fn the_head_tells_sender_and_recipients_and_the_text_does_not() {
        let raw = b"Return-Path: <>\r\nDelivered-To: support+7-8-abc@lumen.example\r\nX-Original-To:\r\n other@lumen.example\r\nReturn-Path: <later@x.example>\r\n\r\nDelivered-To: support+9@lumen.example\r\n";
        let (sender, recipients) = envelope(raw, "support@lumen.example");
        assert_eq!(sender.as_deref(), Some(""));
        assert_eq!(
            recipients,
            ["support@lumen.example", "support+7-8-abc@lumen.example"]
        );
        assert_eq!(envelope(b"Subject: x\r\n\r\n", "a@b").0, None);
    }
}
