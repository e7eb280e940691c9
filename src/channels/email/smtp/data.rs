//! The letter within DATA: only CR LF dot CR LF ends it (threat M7), the sender's extra dots go, too much is read to the
//! end and thrown away. A LF alone ends a line, as devices and scripts write it, unless it is part of a false ending; then,
//! and where a CR stands alone, the letter is refused, because programs disagree on what that means and the difference is
//! how letters are smuggled (Postfix 3.9, `smtpd_forbid_bare_newline = normalize`). Pure: bytes in, bytes kept as they came.

use super::LARGEST;

/// How the line before ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    CrLf,
    Lf,
}

/// What follows the bytes seen so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Within a line.
    Line,
    /// After a CR.
    Cr,
    /// At the start of a line.
    Start(End),
    /// After the dot that begins a line.
    Dot(End),
    /// After that dot and a CR.
    DotCr(End),
}

/// Takes the bytes of one letter.
pub(super) struct Data {
    at: At,
    letter: Vec<u8>,
    largest: usize,
    too_large: bool,
    no_room: bool,
    false_ending: bool,
}

/// How a letter ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Whole(Vec<u8>),
    TooLarge,
    /// There was no room for it now: too many large letters at once.
    NoRoom,
    /// A CR stood alone, or a dot on a line of its own whose line ends are not CR LF.
    FalseEnding,
}

impl Data {
    pub fn new() -> Data {
        Data::up_to(LARGEST)
    }

    fn up_to(largest: usize) -> Data {
        Data {
            at: At::Start(End::CrLf),
            letter: vec![],
            largest,
            too_large: false,
            no_room: false,
            false_ending: false,
        }
    }

    /// Takes bytes up to the end of the letter. Says how many it took, and whether the letter has ended.
    pub fn take(&mut self, bytes: &[u8]) -> (usize, bool) {
        for (index, byte) in bytes.iter().enumerate() {
            if self.step(*byte) {
                return (index + 1, true);
            }
        }
        (bytes.len(), false)
    }

    fn step(&mut self, byte: u8) -> bool {
        self.at = match (self.at, byte) {
            (At::DotCr(End::CrLf), b'\n') => return true,
            (At::Start(end), b'.') => At::Dot(end),
            (At::Dot(end), b'\r') => At::DotCr(end),
            (At::Dot(_) | At::DotCr(_), b'\n') => {
                self.false_ending = true;
                self.push(b'\n');
                At::Start(End::Lf)
            }
            (At::Cr, b'\n') => {
                self.push(b'\n');
                At::Start(End::CrLf)
            }
            (before, byte) => {
                // The dot was stuffing after all, and its CR stands alone.
                if matches!(before, At::DotCr(_)) {
                    self.push(b'\r');
                }
                self.false_ending |= matches!(before, At::Cr | At::DotCr(_));
                self.push(byte);
                match byte {
                    b'\r' => At::Cr,
                    b'\n' => At::Start(End::Lf),
                    _ => At::Line,
                }
            }
        };
        false
    }

    fn push(&mut self, byte: u8) {
        if self.letter.len() < self.largest {
            self.letter.push(byte);
        } else if !self.no_room {
            self.too_large = true;
            self.throw_away();
        }
    }

    fn throw_away(&mut self) {
        self.letter = Vec::new();
        self.largest = 0;
    }

    /// Bytes kept so far.
    pub fn size(&self) -> usize {
        self.letter.len()
    }

    /// Keeps no more of this letter: it is read to its end and refused for now.
    pub fn give_up(&mut self) {
        self.no_room = true;
        self.throw_away();
    }

    /// The letter, once it has ended.
    pub fn ended(self) -> Ended {
        if self.too_large {
            Ended::TooLarge
        } else if self.no_room {
            Ended::NoRoom
        } else if self.false_ending {
            Ended::FalseEnding
        } else {
            Ended::Whole(self.letter)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left in the stream after the letter, and the letter; None when it never ends.
    fn read(stream: &[u8], chunk: usize) -> Option<(Vec<u8>, Ended)> {
        let mut data = Data::up_to(64);
        let mut taken = 0;
        for part in stream.chunks(chunk) {
            let (count, ended) = data.take(part);
            taken += count;
            if ended {
                return Some((stream[taken..].to_vec(), data.ended()));
            }
        }
        None
    }

    #[test]
    fn only_cr_lf_dot_cr_lf_ends_a_letter_and_false_endings_are_refused() {
        let falsely: [&[u8]; 8] = [
            b"\n.\n",
            b"\n.\r\n",
            b"\r\n.\n",
            b"\r.\r",
            b"\r\n.\r",
            b"\r.\r\n",
            b"\r\n.\r\r\n",
            b"\r\n\0.\r\n",
        ];
        for ending in falsely {
            let stream = [
                b"Subject: a\r\n\r\nb",
                ending,
                b"MAIL FROM:<x@y>\r\n\r\n.\r\nQUIT\r\n",
            ]
            .concat();
            for chunk in [1, 3, stream.len()] {
                let (rest, ended) = read(&stream, chunk).expect("the true ending ends it");
                assert_eq!(rest, b"QUIT\r\n", "{ending:?}");
                let smuggled = ending != b"\r\n\0.\r\n";
                assert_eq!(ended == Ended::FalseEnding, smuggled, "{ending:?}");
            }
        }
    }

    #[test]
    fn a_line_feed_alone_ends_a_line_and_stays_as_it_came() {
        for chunk in [1, 3, 100] {
            let (rest, ended) =
                read(b"Subject: a\n\nb\n..c\r\nd.\ne\r\n.\r\nQUIT\r\n", chunk).expect("it ends");
            assert_eq!(rest, b"QUIT\r\n");
            assert_eq!(ended, Ended::Whole(b"Subject: a\n\nb\n.c\r\nd.\ne\r\n".to_vec()));
            assert_eq!(
                read(b"Subject: a\n\nb\n.\n", chunk),
                None,
                "only CR LF dot CR LF ends a letter"
            );
        }
    }

    #[test]
    fn dots_are_unstuffed_an_empty_letter_ends_and_too_much_is_thrown_away() {
        for chunk in [1, 2, 100] {
            let whole = read(b"..a\r\n...\r\n.b\r\n.\r\n", chunk);
            assert_eq!(whole, Some((vec![], Ended::Whole(b".a\r\n..\r\nb\r\n".to_vec()))));
            assert_eq!(read(b".\r\n", chunk), Some((vec![], Ended::Whole(vec![]))));
            let large = [&[b'x'; 70][..], b"\r\n.\r\nRSET\r\n"].concat();
            assert_eq!(read(&large, chunk), Some((b"RSET\r\n".to_vec(), Ended::TooLarge)));
        }
    }
}
